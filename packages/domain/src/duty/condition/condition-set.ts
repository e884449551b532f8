import { CONDITION_NAMES, type Condition } from './conditions.table.ts';
import { type EventCondition, isOfPerson, PERSON_CONDITIONS } from './person-condition.ts';

/**
 * Conditions as the bits of a number, those of the event and those of a person apart: what holds is worked out once and asked for by
 * every rule.
 */
export type ConditionSet = number;

const EVENT_CONDITIONS = CONDITION_NAMES.filter((name): name is EventCondition => !isOfPerson(name));

/** The bit of each condition about the event. */
export const EVENT_BITS = bitsOf(EVENT_CONDITIONS);

/** The bit of each condition about a person. */
export const PERSON_BITS = bitsOf(PERSON_CONDITIONS);

/** The set of some conditions about the event; others are passed over. */
export function eventSet(conditions: readonly Condition[]): ConditionSet {
  return EVENT_CONDITIONS.reduce((set, name) => (conditions.includes(name) ? set | EVENT_BITS[name] : set), 0);
}

/** The set of some conditions about a person; others are passed over. */
export function personSet(conditions: readonly Condition[]): ConditionSet {
  return PERSON_CONDITIONS.reduce((set, name) => (conditions.includes(name) ? set | PERSON_BITS[name] : set), 0);
}

/** Whether all that is needed is held. */
export function includesAll(held: ConditionSet, needed: ConditionSet): boolean {
  return (held & needed) === needed;
}

function bitsOf<C extends Condition>(names: readonly C[]): Readonly<Record<C, ConditionSet>> {
  // `fromEntries` forgets which keys it was given.
  return Object.fromEntries(names.map((name, bit) => [name, 1 << bit])) as Record<C, ConditionSet>;
}
