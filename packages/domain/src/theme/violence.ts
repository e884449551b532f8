import { INCIDENT_KINDS } from '../incident/codes/incident-kind.ts';
import { LOCATIONS } from '../incident/codes/location.ts';
import { PERPETRATOR_ROLES } from '../incident/codes/perpetrator-role.ts';
import { VIOLENCE_FLOORS } from '../incident/severity/floor-rules.ts';
import { VIOLENCE_HARMS } from '../incident/severity/harm-rules.ts';
import type { Theme } from './theme.ts';
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
