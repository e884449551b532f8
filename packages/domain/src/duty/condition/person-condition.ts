import type { Condition } from './conditions.table.ts';

/** Conditions that are about one affected employee. */
export const PERSON_CONDITIONS = [
  'injured',
  'for_nav',
  'died',
  'seriously_injured',
  'away_four_weeks',
  'fully_away_seven_weeks',
  'away_26_weeks',
  'many_minor',
  'wants_leader_to_know',
  'wants_contact_now',
  'wants_contact_today',
  'body_hurt',
] as const satisfies readonly Condition[];

/** Name of a condition about one employee. */
export type PersonCondition = (typeof PERSON_CONDITIONS)[number];

/** Name of a condition about the event. */
export type EventCondition = Exclude<Condition, PersonCondition>;

/** Whether a condition is about one employee. */
export function isOfPerson(condition: Condition): condition is PersonCondition {
  return PERSON_CONDITIONS.some((each) => each === condition);
}
