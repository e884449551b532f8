import type { AuditFault } from './audit-break.ts';
import type { SignedCheckpoint } from './checkpoint.ts';

/** What clocks of several servers may differ by, and a slow transaction takes: 5 minutes. */
export const DATE_ALLOWANCE_MS = 300_000;

/** An entry as far as it says when it was made: in its instant and in its id. */
type Dated = { readonly at: Date; readonly id: string };

/**
 * Holds entries, in the order of the chain, against the instants at which the chain was signed. An entry comes after every
 * checkpoint of an earlier turn of the sealer, and before its own: what says otherwise was put in by somebody.
 * @param checkpoints - In order of position. Where a clock went back, the later and smaller instant counts.
 */
export function dateWatcher(checkpoints: readonly SignedCheckpoint[]) {
  const turns = turnsOf(checkpoints);
  let next = 0;
  return (position: number, entry: Dated): Extract<AuditFault, 'back_dated' | 'post_dated'> | null => {
    while (next < turns.length && turns[next]!.position < position) next += 1;
    const sealedBy = turns[next];
    const [first, last] = spanOf(entry);
    const after = sealedBy ? sealedBy.turnBefore : (turns.at(-1)?.signedAt ?? Number.NEGATIVE_INFINITY);
    if (first < after - DATE_ALLOWANCE_MS) return 'back_dated';
    return sealedBy && last > sealedBy.signedAt + DATE_ALLOWANCE_MS ? 'post_dated' : null;
  };
}

type Turn = { readonly position: number; readonly signedAt: number; readonly turnBefore: number };

function turnsOf(checkpoints: readonly SignedCheckpoint[]): readonly Turn[] {
  const instants = checkpoints.map(({ signedAt }) => signedAt.getTime());
  for (let index = instants.length - 2; index >= 0; index -= 1) {
    instants[index] = Math.min(instants[index]!, instants[index + 1]!);
  }
  // The batches of one turn are signed at one instant and are in order among themselves only.
  let turnBefore = Number.NEGATIVE_INFINITY;
  return checkpoints.map(({ position }, index) => {
    const signedAt = instants[index]!;
    const before = instants[index - 1];
    if (before !== undefined && before < signedAt) turnBefore = before;
    return { position, signedAt, turnBefore };
  });
}

/** Smallest and largest instant that an entry claims; ids of another kind than UUIDv7 claim none. */
function spanOf({ at, id }: Dated): readonly [number, number] {
  const instant = at.getTime();
  if (id[14] !== '7') return [instant, instant];
  const made = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
  return [Math.min(instant, made), Math.max(instant, made)];
}
