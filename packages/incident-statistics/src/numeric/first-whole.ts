/**
 * The smallest whole number in [low, high] for which a monotone condition holds, or `high + 1` if none does.
 * @param holds - False up to some number, true from there on.
 */
export function firstWhole(low: number, high: number, holds: (k: number) => boolean): number {
  let [from, to] = [low, high + 1];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
