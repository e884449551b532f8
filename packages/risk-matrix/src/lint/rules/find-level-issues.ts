import type { Level } from '../../define/matrix-definition.ts';
import type { RiskMatrix } from '../../define/risk-matrix.ts';
import { findingOf } from '../finding-of.ts';
import type { Finding } from '../lint-finding.ts';
import { levelPlace } from '../place.ts';

/**
 * Levels beyond which people no longer tell them apart reliably, and beyond which neighbouring levels
 * overlap in risk on any grid of ordinary size (Cox 2008; Levine 2012).
 */
const ADVISED_LEVELS = 5;

/** Levels that cannot be reached, say the same, look the same, or are too many. */
export function findLevelIssues({ grid, levels }: RiskMatrix): readonly Finding[] {
  const used = new Set(grid.flat());
  const findings: Finding[] = [];
  if (used.size === 1) findings.push(findingOf('one_level_only', ['/cells'], { level: grid[0]![0]! }));
  for (const level of levels.keys()) {
    if (!used.has(level)) findings.push(findingOf('level_unreachable', [levelPlace(level)], { level }));
  }
  for (const [first, a] of levels.entries()) {
    for (const [offset, b] of levels.slice(first + 1).entries()) {
      const second = first + 1 + offset;
      const places = [levelPlace(second), levelPlace(first)];
      if (saysTheSame(a, b)) findings.push(findingOf('level_duplicate', places, { first, second }));
      else if (looksTheSame(a, b)) findings.push(findingOf('level_looks_alike', places, { first, second }));
    }
  }
  if (levels.length > ADVISED_LEVELS) {
    findings.push(findingOf('too_many_levels', ['/levels'], { count: levels.length, advised: ADVISED_LEVELS }));
  }
  return findings;
}

/** The same name in some language, or the same consequence for everyone who meets it. */
function saysTheSame(a: Level, b: Level): boolean {
  const sameLabel = Object.keys(a.label).some((language) => a.label[language] === b.label[language]);
  return sameLabel || JSON.stringify(a.acceptance) === JSON.stringify(b.acceptance);
}

/** Print and colour-blind readers have the pattern only. */
function looksTheSame(a: Level, b: Level): boolean {
  return a.colour === b.colour || a.pattern === b.pattern;
}
