import type { UnitKind } from '../../../org-tree/index.ts';
import type { AgeBand } from './age-band.ts';
import type { PerpetratorRole } from './perpetrator-role.ts';

/** Who did it, as one answer: a role, and for a child a rough age. Null is an age that nobody knows or needs. */
export type Doer = { readonly role: PerpetratorRole; readonly ageBand: AgeBand | null };

const doer = (role: PerpetratorRole, ageBand: AgeBand | null = null): Doer => ({ role, ageBand });

const PUPILS = [
  doer('pupil', 'grade_1_4'),
  doer('pupil', 'grade_5_7'),
  doer('pupil', 'grade_8_10'),
  doer('pupil'),
] as const;
const CHILDREN = [doer('child', 'age_0_2'), doer('child', 'age_3_5'), doer('child')] as const;
const GROWN_UPS = [doer('guardian'), doer('other_relative'), doer('colleague'), doer('leader')] as const;
const OTHERS = [doer('outsider'), doer('unknown')] as const;

/** Who can have done it at a kind of unit, in the order they are met: a kindergarten has no pupils, a school no toddlers. */
export const DOERS_AT: Readonly<Record<UnitKind, readonly Doer[]>> = {
  school: [...PUPILS, ...GROWN_UPS, doer('former_pupil'), ...OTHERS],
  kindergarten: [...CHILDREN, ...GROWN_UPS, ...OTHERS],
  other: [...PUPILS, doer('pupil', 'adult'), ...CHILDREN, ...GROWN_UPS, doer('former_pupil'), ...OTHERS],
};
