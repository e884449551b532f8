import { type DutyFacts, dutyFactsSchema } from './duty-facts.schema.ts';
import type { DutyRefusal } from './duty-refusal.ts';
import { refusalOfFacts } from './refusal-of-facts.ts';
import { refusalOfIssue } from './refusal-of-issue.ts';

/** Facts from outside, read or refused by name. Never throws. */
export function readDutyFacts(given: unknown): { readonly facts: DutyFacts } | { readonly refused: DutyRefusal } {
  const { data, error } = dutyFactsSchema.safeParse(given, { reportInput: true });
  if (error !== undefined) return { refused: refusalOfIssue(error.issues[0]!) };
  const refused = refusalOfFacts(data);
  return refused === null ? { facts: data } : { refused };
}
