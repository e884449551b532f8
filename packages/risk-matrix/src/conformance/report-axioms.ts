import { checkAxioms } from '../lint/axioms/check-axioms.ts';
import { bounds, grid } from './read-input.ts';

/** The axiom report in the vectors' words. */
export function reportAxioms(input: Readonly<Record<string, unknown>>) {
  const report = checkAxioms({
    grid: grid(input['band']),
    likelihoodBounds: bounds(input['probabilityBounds']),
    consequenceBounds: bounds(input['consequenceBounds']),
  });
  const { weakConsistency, betweenness, consistentColouring, structure, reversals } = report;
  const mismatches = consistentColouring.holds === false ? consistentColouring.witness.mismatches : [];
  return {
    monotone: report.decreases.length === 0,
    monotoneViolations: report.decreases.map((pair) => pair.flat()),
    degenerate: report.degenerate,
    minTop: report.minTop,
    maxBottom: report.maxBottom,
    weakConsistency: weakConsistency.holds,
    betweenness: betweenness.holds,
    consistentColouring: consistentColouring.holds,
    colouringMismatches: mismatches.map(({ cell }) => cell),
    lemma1EdgeContacts: structure.lemma1EdgeContacts,
    cornerContactsNE: structure.cornerContacts,
    lemma2NoTopInFirstRowOrColumn: structure.lemma2,
    theorem1aFirstRowAndColumnAllBottom: structure.theorem1a,
    theorem1bSecondRowAndColumnNoTop: structure.theorem1b,
    zeroAnchored: structure.zeroAnchored,
    certainReversals: reversals.certain.length,
    possibleReversals: reversals.possible,
    unambiguousPairFraction: reversals.unambiguousPairFraction,
    skipBandOverlaps: report.skipOverlaps,
    bandRanges: report.ranges.map(({ level, min, max }) => ({ band: level, min, max })),
  };
}
