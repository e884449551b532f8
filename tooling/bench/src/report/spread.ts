/** How a figure came out over several rounds. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** @throws {RangeError} Without figures. */
export function spreadOf(figures: readonly number[]): Spread {
  if (figures.length === 0) throw new RangeError('No figures.');
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { min: sorted[0]!, median, max: sorted.at(-1)! };
}

/**
 * Our figure divided by the floor's, round by round: neighbours in time meet the same machine.
 * @param rounds - One pair a round: ours, the floor's.
 * @throws {RangeError} Without rounds, or when the floor did nothing.
 */
export function ratioSpread(rounds: readonly (readonly [ours: number, floor: number])[]): Spread {
  return spreadOf(
    rounds.map(([ours, floor]) => {
      if (!(floor > 0)) throw new RangeError('The floor did nothing: there is nothing to compare with.');
      return ours / floor;
    }),
  );
}
