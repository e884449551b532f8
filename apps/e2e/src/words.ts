import { CONTACT_WISHES } from '@vern/domain/incident';
import type { CodeTable, Locale } from '@vern/domain/locale';
import { MEASURE_STATUSES, MEASURE_TYPES } from '@vern/domain/measure';
import {
  AGE_BANDS,
  INCIDENT_KINDS,
  LOCATIONS,
  PERPETRATOR_ROLES,
  PHYSICAL_INJURIES,
  PSYCHOLOGICAL_IMPACTS,
} from '@vern/domain/theme/violence';
import { loadTexts } from '@vern/i18n';
import { labelOf, loadCodes } from '@vern/i18n/codes';

/** What the screens say in one language, as far as the journeys look for it. */
export async function wordsOf(locale: Locale) {
  await Promise.all((['incident', 'measure'] as const).map((noun) => loadCodes(locale, noun)));
  const [shell, home, help, errors, report, outbox, incidentCase, caseSteps, news, mine, inbox, admin] =
    await Promise.all([
      loadTexts(locale, 'shell'),
      loadTexts(locale, 'home'),
      loadTexts(locale, 'help'),
      loadTexts(locale, 'errors'),
      loadTexts(locale, 'report'),
      loadTexts(locale, 'outbox'),
      loadTexts(locale, 'case'),
      loadTexts(locale, 'caseSteps'),
      loadTexts(locale, 'news'),
      loadTexts(locale, 'mine'),
      loadTexts(locale, 'inbox'),
      loadTexts(locale, 'admin'),
    ]);
  // Screens begin a chip with a capital; the code's own word stands in the middle of sentences too.
  const word = <C extends string>(table: CodeTable<C>, code: C) => {
    const text = labelOf(table, code, locale);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const chips = {
    classroom: word(LOCATIONS, 'classroom'),
    kick: word(INCIDENT_KINDS, 'kick'),
    objectThrown: word(INCIDENT_KINDS, 'object_thrown'),
    pupil: `${word(PERPETRATOR_ROLES, 'pupil')}, ${labelOf(AGE_BANDS, 'grade_1_4', locale)}`,
    pain: word(PHYSICAL_INJURIES, 'pain'),
    uncomfortable: word(PSYCHOLOGICAL_IMPACTS, 'uncomfortable'),
    today: word(CONTACT_WISHES, 'today'),
    noNeed: word(CONTACT_WISHES, 'no_need'),
    unknown: word(CONTACT_WISHES, 'unknown'),
    organisational: word(MEASURE_TYPES, 'organisational'),
  };
  const done = labelOf(MEASURE_STATUSES, 'done', locale);
  return {
    locale,
    shell,
    home,
    help,
    errors,
    report,
    outbox,
    incidentCase,
    caseSteps,
    news,
    measures: mine.measures,
    inbox,
    admin,
    chips,
    done,
  };
}

export type Words = Awaited<ReturnType<typeof wordsOf>>;
