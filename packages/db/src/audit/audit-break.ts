/** What is wrong at the first place where something is wrong. */
export interface AuditBreak {
  /** Place in the chain, from 1. */
  readonly position: number;
  readonly fault: AuditFault;
  readonly entryId: string | null;
}

/** What is wrong at a place of the chain. */
export type AuditFault =
  /** A seal is gone from the middle of the chain. */
  | 'seal_missing'
  /** The seal is there, the entry it stands for is not. */
  | 'entry_missing'
  /** The entry was changed, or seals have changed places. */
  | 'hash_differs'
  /** The chain is consistent, but is not the one that was signed. */
  | 'checkpoint_differs'
  /** The chain was signed up to here, and the signed checkpoint is gone. */
  | 'checkpoint_missing'
  /** The chain is shorter than it was when it was signed. */
  | 'tail_missing'
  | 'signature_invalid'
  /** Signed with a key that was not given. */
  | 'key_unknown'
  /** The audit was signed before, and its witness knows nothing at all: its file is gone, or another folder is named. */
  | 'witness_missing'
  /** A line of the witness was changed, taken out or put in. */
  | 'witness_broken'
  /** The entry says it is older than a checkpoint that was signed long before the entry came. */
  | 'back_dated'
  /** The entry says it is younger than the checkpoint that seals it. */
  | 'post_dated';

/** The break that comes first in the chain, of several. */
export function firstOf(breaks: readonly (AuditBreak | null)[]): AuditBreak | null {
  return breaks.reduce((first, each) => (first && (!each || first.position <= each.position) ? first : each), null);
}
