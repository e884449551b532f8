import {
  CONTACT_WISHES,
  INCIDENT_KINDS,
  LOCATIONS,
  PERPETRATOR_ROLES,
  PHYSICAL_INJURIES,
  PSYCHOLOGICAL_IMPACTS,
} from '@vern/domain/incident';
import { type Locale, labelOf } from '@vern/domain/locale';
import { MEASURE_TYPES } from '@vern/domain/measure';
import { loadTexts } from '@vern/i18n';

/** What the screens say in one language, as far as the journeys look for it. */
export async function wordsOf(locale: Locale) {
  const [shell, home, report, incidentCase, inbox, admin] = await Promise.all([
    loadTexts(locale, 'shell'),
    loadTexts(locale, 'home'),
    loadTexts(locale, 'report'),
    loadTexts(locale, 'case'),
    loadTexts(locale, 'inbox'),
    loadTexts(locale, 'admin'),
  ]);
  const chips = {
    classroom: labelOf(LOCATIONS, 'classroom', locale),
    kick: labelOf(INCIDENT_KINDS, 'kick', locale),
    objectThrown: labelOf(INCIDENT_KINDS, 'object_thrown', locale),
    pupil: labelOf(PERPETRATOR_ROLES, 'pupil', locale),
    pain: labelOf(PHYSICAL_INJURIES, 'pain', locale),
    uncomfortable: labelOf(PSYCHOLOGICAL_IMPACTS, 'uncomfortable', locale),
    today: labelOf(CONTACT_WISHES, 'today', locale),
    organisational: labelOf(MEASURE_TYPES, 'organisational', locale),
  };
  return { locale, shell, home, report, incidentCase, inbox, admin, chips };
}

export type Words = Awaited<ReturnType<typeof wordsOf>>;
