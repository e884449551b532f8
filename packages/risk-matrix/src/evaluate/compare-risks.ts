/** How two risks stand to each other; `undecided` = their possible levels overlap. */
export type Comparison = 'lower' | 'tied' | 'higher' | 'undecided';

/** The levels a risk may have; a certain one has `minLevel === maxLevel`. */
export interface LevelRange {
  readonly minLevel: number;
  readonly maxLevel: number;
}

/**
 * Compare two risks that may be uncertain. A matrix orders levels, not risks: two risks on the same
 * level are tied, whatever their cells.
 *
 * @throws {RangeError} If a range ends below where it begins, or holds something else than numbers.
 */
export function compareRisks(a: LevelRange, b: LevelRange): Comparison {
  requireRange('a', a);
  requireRange('b', b);
  if (a.maxLevel < b.minLevel) return 'lower';
  if (a.minLevel > b.maxLevel) return 'higher';
  const certain = a.minLevel === a.maxLevel && b.minLevel === b.maxLevel;
  return certain ? 'tied' : 'undecided';
}

function requireRange(name: string, { minLevel, maxLevel }: LevelRange): void {
  if (!(minLevel <= maxLevel)) {
    throw new RangeError(`${name} must have minLevel at most maxLevel, got ${minLevel} and ${maxLevel}.`);
  }
}
