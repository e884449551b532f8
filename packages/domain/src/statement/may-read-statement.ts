import type { Address } from './address.ts';

/**
 * Whether somebody who may read what was written about a subject may read this text of it.
 * @param readsNotes - Whether they handle it.
 */
export function mayReadStatement(
  { audience, addressedTo, authorId }: Address & { readonly authorId: string },
  personId: string,
  readsNotes: boolean,
): boolean {
  if (readsNotes || audience === 'people') return true;
  return audience === 'one' && (addressedTo === personId || authorId === personId);
}
