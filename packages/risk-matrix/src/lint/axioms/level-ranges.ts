import type { CornerRisks } from './scaled-grid.ts';
import { isBelow } from './tolerant-order.ts';

/** The risks that one level covers. */
export interface LevelRiskRange {
  readonly level: number;
  readonly min: number;
  readonly max: number;
  /** Range compression, log10(max / min): hazards this many powers of ten apart look alike. `null` if min is 0. */
  readonly decades: number | null;
}

/** The risks each level present covers, lowest level first. */
export function levelRanges(grid: readonly (readonly number[])[], { lo, hi }: CornerRisks): readonly LevelRiskRange[] {
  const levels = grid.flat();
  return [...new Set(levels)]
    .sort((a, b) => a - b)
    .map((level) => {
      const min = Math.min(...lo.filter((_, k) => levels[k] === level));
      const max = Math.max(...hi.filter((_, k) => levels[k] === level));
      return { level, min, max, decades: min > 0 ? Math.log10(max / min) : null };
    });
}

/**
 * Pairs of levels two or more apart whose risks nevertheless meet or overlap. Levine (2012): levels can
 * only be told apart if they are more than one apart, so these should.
 */
export function findSkipOverlaps(
  ranges: readonly LevelRiskRange[],
): readonly (readonly [lower: number, higher: number])[] {
  return ranges.flatMap((lower) =>
    ranges
      .filter((higher) => higher.level >= lower.level + 2 && !isBelow(lower.max, higher.min))
      .map((higher) => [lower.level, higher.level] as const),
  );
}
