import type { UnitKind } from '../../../org-tree/index.ts';
import { SITUATIONS, type Situation } from './situation.ts';

/** What can have been going on at a kind of unit, the situations met most often first: a kindergarten has no lessons. */
export const SITUATIONS_AT: Readonly<Record<UnitKind, readonly Situation[]>> = {
  school: SITUATIONS.codes,
  kindergarten: [
    'free_play',
    'transition',
    'limit_setting',
    'meal',
    'toileting_care',
    'peer_conflict',
    'arrival_pick_up',
    'one_to_one',
    'excursion',
    'physical_intervention',
    'parent_contact',
    'meeting',
    'digital_contact',
    'other',
  ],
  other: SITUATIONS.codes,
};
