import type { CodeTable } from '@vern/domain/locale';
import {
  type AskedWithKinds,
  askedWith,
  OBJECTS_OR_WEAPONS,
  PROPERTY_DAMAGES,
  THREAT_LEVELS,
} from '@vern/domain/theme/violence';
import type { ReportForm } from './report-form.ts';

/** The answers to choose from, for each question that only some kinds call for. */
export const KIND_DETAILS: Readonly<Record<AskedWithKinds, CodeTable>> = {
  threatLevel: THREAT_LEVELS,
  objectOrWeapon: OBJECTS_OR_WEAPONS,
  propertyDamage: PROPERTY_DAMAGES,
};

type Details = Pick<ReportForm, 'kinds' | AskedWithKinds>;

/** What was answered of that. An answer to what the kinds no longer call for, because one was taken back, is none. */
export function kindDetailsOf(form: Details): { readonly [Q in AskedWithKinds]?: NonNullable<ReportForm[Q]> } {
  const asked = askedWith(form.kinds).filter((question) => form[question]);
  return Object.fromEntries(asked.map((question) => [question, form[question]]));
}
