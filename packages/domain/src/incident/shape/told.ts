import { RISK_THEMES } from '../../theme/risk-theme.ts';
import { INCIDENT_KINDS } from '../codes/incident-kind.ts';
import { LOCATIONS } from '../codes/location.ts';
import { OCCURRED_PRECISIONS } from '../codes/occurred-precision.ts';
import { PERPETRATOR_ROLES } from '../codes/perpetrator-role.ts';
import { clockTimeSchema, codesSchema } from '../schema/fields.ts';
import { code, codes, day, flag, id, idOrNull, level, plain, version } from './field.ts';

/**
 * What the reporter tells of the event, and nobody rewrites: with the versions it was asked by, so that what was asked is
 * kept. Words, people and the theme's own answers come beside it.
 */
export const TOLD = {
  theme: code(RISK_THEMES, 'case'),
  codeListVersion: version('inside'),
  questionSetVersion: version('case'),
  occurredOn: day('list'),
  /** Wall clock in Norway, `HH:MM`; null when only the day is known. */
  occurredTime: plain('time', clockTimeSchema.nullable(), 'list'),
  /** How exactly the time is known. */
  occurredPrecision: code(OCCURRED_PRECISIONS, 'case'),
  location: code(LOCATIONS, 'list'),
  /** What happened; at least one kind. */
  kinds: { ...codes(INCIDENT_KINDS, 'list'), schema: codesSchema(INCIDENT_KINDS).min(1).readonly() },
  /** Who did it, as a role. */
  perpetratorRole: code(PERPETRATOR_ROLES, 'list'),
  /** How serious the reporter finds it. */
  severitySelf: level('case'),
  hideNameFromSafetyRep: flag('case'),
} as const;

/** Where it happened, as the reporter tells it: a report may be moved to where it belongs. */
export const TOLD_PLACE = {
  unitId: id('list'),
  /** The department or team, where there is one. */
  departmentId: idOrNull('case'),
} as const;
