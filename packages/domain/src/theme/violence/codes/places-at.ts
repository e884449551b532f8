import type { UnitKind } from '../../../org-tree/index.ts';
import { LOCATIONS, type Location } from './location.ts';

const OUT_AND_ABOUT = [
  'trip_transport',
  'meeting',
  'staff_area',
  'home_visit',
  'digital',
  'outside_work',
  'other',
] as const satisfies readonly Location[];

/** Where it can have happened at a kind of unit, the places met most often first. */
export const PLACES_AT: Readonly<Record<UnitKind, readonly Location[]>> = {
  school: [
    'classroom',
    'schoolyard',
    'group_room',
    'corridor',
    'after_school',
    'cloakroom',
    'toilets',
    'gym_pool',
    'canteen',
    'outdoor_area',
    ...OUT_AND_ABOUT,
  ],
  kindergarten: [
    'kindergarten_section',
    'outdoor_area',
    'cloakroom',
    'toilets',
    'group_room',
    'canteen',
    'corridor',
    'gym_pool',
    ...OUT_AND_ABOUT,
  ],
  other: LOCATIONS.codes,
};
