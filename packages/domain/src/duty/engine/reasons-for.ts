import { type Condition, type ConditionSet, includesAll } from '../condition/index.ts';
import type { Alternative } from './prepared-duties.ts';

/** The conditions that make something apply: those of every list that holds, each once; null when none holds. */
export function reasonsFor(
  alternatives: readonly Alternative[],
  event: ConditionSet,
  person: ConditionSet,
): readonly Condition[] | null {
  let reasons: readonly Condition[] | null = null;
  for (const { all, ofEvent, ofPerson } of alternatives) {
    if (!includesAll(event, ofEvent) || !includesAll(person, ofPerson)) continue;
    reasons = reasons === null ? all : [...new Set([...reasons, ...all])];
  }
  return reasons;
}
