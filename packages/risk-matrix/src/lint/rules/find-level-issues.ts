import { looksLike } from '../../colour/looks-like.ts';
import type { Level } from '../../define/matrix-definition.ts';
import type { RiskMatrix } from '../../define/risk-matrix.ts';
import { findingOf } from '../finding-of.ts';
import type { Finding } from '../lint-finding.ts';
import { levelPlace } from '../place.ts';
import { findLevelUse } from './find-level-use.ts';

/** Levels that cannot be reached, say the same, look the same, or are too many. */
export function findLevelIssues({ grid, levels }: RiskMatrix): readonly Finding[] {
  const findings = [...findLevelUse(grid, levels.length)];
  for (const [first, a] of levels.entries()) {
    for (const [offset, b] of levels.slice(first + 1).entries()) {
      const second = first + 1 + offset;
      const places = [levelPlace(second), levelPlace(first)];
      if (saysTheSame(a, b)) findings.push(findingOf('level_duplicate', places, { first, second }));
      else if (looksTheSame(a, b)) findings.push(findingOf('level_looks_alike', places, { first, second }));
    }
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
  return looksLike(a.colour, b.colour) || a.pattern === b.pattern;
}
