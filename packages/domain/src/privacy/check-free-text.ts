import { DomainError } from '../errors.ts';
import { findIdentityNumbers } from './find-identity-numbers.ts';
import { findPossibleNames, type PossibleName } from './find-possible-names.ts';
import type { TextSpan } from './text-span.ts';

/** What the guard found. Identity numbers are refused; possible names are asked about. */
export type FreeTextFindings = {
  readonly identityNumbers: readonly TextSpan[];
  readonly possibleNames: readonly PossibleName[];
};

/** Looks through a free text. Runs in the browser before the text leaves it, and again on the server. */
export function inspectFreeText(text: string, acknowledged: readonly string[] = []): FreeTextFindings {
  return { identityNumbers: findIdentityNumbers(text), possibleNames: findPossibleNames(text, acknowledged) };
}

/**
 * Refuses a text that may tell who a child is. The refusal holds the field and how many places, never the words.
 *
 * @param acknowledged - Words that the writer has answered for: an employee's name, or no name at all.
 * @throws {DomainError} `identity_number_in_text`, or `possible_name_in_text` for one that is not answered for.
 */
export function checkFreeText(field: string, text: string, acknowledged: readonly string[] = []): void {
  const { identityNumbers, possibleNames } = inspectFreeText(text, acknowledged);
  refuseNumbers(field, identityNumbers);
  if (possibleNames.length > 0) {
    throw new DomainError('possible_name_in_text', { field, places: String(possibleNames.length) });
  }
}

/**
 * Refuses what holds an identity number, where a name is no question: words that were answered for.
 * @throws {DomainError} `identity_number_in_text`.
 */
export function checkIdentityNumbers(field: string, text: string): void {
  refuseNumbers(field, findIdentityNumbers(text));
}

function refuseNumbers(field: string, { length }: readonly TextSpan[]): void {
  if (length > 0) throw new DomainError('identity_number_in_text', { field, places: String(length) });
}
