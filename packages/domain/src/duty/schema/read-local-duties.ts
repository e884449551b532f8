import type { DutyRefusal } from '../facts/duty-refusal.ts';
import { refusalOfIssue } from '../facts/refusal-of-issue.ts';
import type { LocalDuties } from '../local/index.ts';
import { type LocalDutyRefusal, refusalOfLocalDuties } from '../local/index.ts';
import { localDutiesSchema } from './local-duties.schema.ts';

/** A municipality's choices from outside, read or refused by name. Never throws. */
export function readLocalDuties(
  given: unknown,
): { readonly local: LocalDuties } | { readonly refused: DutyRefusal | LocalDutyRefusal } {
  const { data, error } = localDutiesSchema.safeParse(given, { reportInput: true });
  if (error !== undefined) return { refused: refusalOfIssue(error.issues[0]!) };
  const refused = refusalOfLocalDuties(data);
  return refused === null ? { local: data } : { refused };
}
