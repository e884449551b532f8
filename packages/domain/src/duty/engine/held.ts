import type { Severity } from '../../severity/index.ts';
import type { ConditionSet } from '../condition/index.ts';
import { heldOfEvent, heldOfPerson, type Occurrence } from '../occurrence/index.ts';

/** Which conditions hold when the event is held to be so serious. */
export type Held = { readonly event: ConditionSet; readonly people: readonly ConditionSet[] };

/** What holds now, and what held at receipt when the event has been raised since; null when it has not. */
export type HeldThen = { readonly now: Held; readonly atFirst: Held | null };

/** Everything that triggers go by. */
export function heldOf(event: Occurrence): HeldThen {
  const { first, now } = event.level;
  return { now: heldAt(event, now), atFirst: now > first ? heldAt(event, first) : null };
}

/** What holds for one of the people; nothing for the event as such. */
export function heldOfSubject({ people }: Held, person: { readonly index: number } | null): ConditionSet {
  return person === null ? 0 : people[person.index]!;
}

function heldAt(event: Occurrence, severity: Severity): Held {
  return {
    event: heldOfEvent(event, severity),
    people: event.people.map((person) => heldOfPerson(event, person, severity)),
  };
}
