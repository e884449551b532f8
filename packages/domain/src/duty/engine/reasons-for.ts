import type { Condition } from '../condition/index.ts';
import type { HeldOfEvent, HeldOfPerson } from '../occurrence/index.ts';
import type { Alternative } from './prepared-duties.ts';

/** The conditions that make something apply: those of every list that holds, each once; null when none holds. */
export function reasonsFor(
  alternatives: readonly Alternative[],
  event: HeldOfEvent,
  person: HeldOfPerson | null,
): readonly Condition[] | null {
  let reasons: readonly Condition[] | null = null;
  for (const alternative of alternatives) {
    if (!holds(alternative, event, person)) continue;
    reasons = reasons === null ? alternative.all : [...new Set([...reasons, ...alternative.all])];
  }
  return reasons;
}

function holds({ ofEvent, ofPerson }: Alternative, event: HeldOfEvent, person: HeldOfPerson | null): boolean {
  for (const condition of ofEvent) if (!event[condition]) return false;
  for (const condition of ofPerson) if (person === null || !person[condition]) return false;
  return true;
}
