/** @throws {RangeError} Unless the cuts are positive, finite and strictly ascending; never sorted here. */
export function requireCuts(cuts: readonly number[]): void {
  const ascending = cuts.every((cut, k) => cut > (k === 0 ? 0 : cuts[k - 1]!) && cut < Infinity);
  if (cuts.length === 0 || !ascending) throw new RangeError(`Cuts must ascend from above 0, not ${cuts.join(', ')}.`);
}
