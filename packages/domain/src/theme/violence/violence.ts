import type { Theme } from '../theme.ts';
import { INCIDENT_KINDS } from './codes/incident-kind.ts';
import { LOCATIONS } from './codes/location.ts';
import { PERPETRATOR_ROLES } from './codes/perpetrator-role.ts';
import { VIOLENCE_FLOORS } from './violence-floors.ts';
import { VIOLENCE_HARMS } from './violence-harms.ts';
import { VIOLENCE_QUESTION_SET } from './violence-question-set.ts';

/** Violence and threats: the one theme that ships. */
export const VIOLENCE = {
  code: 'violence_and_threats',
  kinds: INCIDENT_KINDS,
  places: LOCATIONS,
  doers: PERPETRATOR_ROLES,
  harms: VIOLENCE_HARMS,
  floors: VIOLENCE_FLOORS,
  questionSets: [VIOLENCE_QUESTION_SET],
} as const satisfies Theme;
