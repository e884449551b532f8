/**
 * Whom a text is for: everybody whom its subject concerns (and who represents them), those who handle it alone, or one of
 * the people and those who handle it.
 */
export type StatementAudience = 'people' | 'handlers' | 'one';

/** Whom a text is for, and the person when it is one. */
export type Address =
  | { readonly audience: Exclude<StatementAudience, 'one'>; readonly addressedTo: null }
  | { readonly audience: 'one'; readonly addressedTo: string };

/** For everybody whom it concerns. */
export const TO_PEOPLE: Address = { audience: 'people', addressedTo: null };

/** For those who handle it alone. */
export const TO_HANDLERS: Address = { audience: 'handlers', addressedTo: null };

/** For one of the people. */
export function toOne(personId: string): Address {
  return { audience: 'one', addressedTo: personId };
}
