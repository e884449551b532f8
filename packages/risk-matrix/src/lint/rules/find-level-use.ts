import { findingOf } from '../finding-of.ts';
import type { Finding } from '../lint-finding.ts';
import { levelPlace } from '../place.ts';

/**
 * Levels beyond which people no longer tell them apart reliably, and beyond which neighbouring levels
 * overlap in risk on any grid of ordinary size (Cox 2008; Levine 2012).
 */
const ADVISED_LEVELS = 5;

/** Levels that no cell has, one that all have, and more than people tell apart. */
export function findLevelUse(grid: readonly (readonly number[])[], count: number): readonly Finding[] {
  const used = new Set(grid.flat());
  const unused = Array.from({ length: count }, (_, level) => level).filter((level) => !used.has(level));
  return [
    ...(used.size === 1 ? [findingOf('one_level_only', ['/cells'], { level: grid[0]![0]! })] : []),
    ...unused.map((level) => findingOf('level_unreachable', [levelPlace(level)], { level })),
    ...(count > ADVISED_LEVELS ? [findingOf('too_many_levels', ['/levels'], { count, advised: ADVISED_LEVELS })] : []),
  ];
}
