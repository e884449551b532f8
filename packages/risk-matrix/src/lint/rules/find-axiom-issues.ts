import type { AxiomReport } from '../axioms/check-axioms.ts';
import type { ScaledGrid } from '../axioms/scaled-grid.ts';
import { findingOf } from '../finding-of.ts';
import type { Finding, Severity } from '../lint-finding.ts';
import { cellPlace, levelPlace, scalePlace } from '../place.ts';

/** A factor of a hundred within one level: at least two ordinary likelihood steps look alike. */
const COMPRESSED_DECADES = 2;
/** Cox (2008): typical matrices order fewer than a tenth of the pairs; below a half is worth saying. */
const FEW_PAIRS = 0.5;

/** Where the axioms come from: numbers that the matrix declares, or steps assumed to be equal. */
export interface AxiomContext {
  readonly scaled: ScaledGrid;
  readonly dimension: number;
  readonly assumed: boolean;
}

/** Findings of the axioms that need numbers: order, colouring, reversals, resolution. */
export function findAxiomIssues(report: AxiomReport, context: AxiomContext): readonly Finding[] {
  const { scaled, assumed } = context;
  const levelOf = ([i, j]: readonly [number, number]) => scaled.grid[i]![j]!;
  // Assumed numbers cannot prove a matrix wrong.
  const severity: Severity = assumed ? 'warning' : 'error';
  const findings: Finding[] = [];
  if (report.weakConsistency.holds === false) {
    const { witness } = report.weakConsistency;
    const { bottomCell, topCell } = witness;
    findings.push(
      findingOf(
        'weak_consistency',
        [cellPlace(topCell), cellPlace(bottomCell)],
        { ...witness, bottom: levelOf(bottomCell), top: levelOf(topCell) },
        severity,
      ),
    );
  }
  if (report.consistentColouring.holds === false) {
    const { minTop, maxBottom } = { minTop: report.minTop!, maxBottom: report.maxBottom! };
    for (const mismatch of report.consistentColouring.witness.mismatches) {
      const places = [cellPlace(mismatch.cell)];
      if (mismatch.liesBetween) findings.push(findingOf('colouring_lies_between', places, mismatch));
      else findings.push(findingOf('consistent_colouring', places, { ...mismatch, minTop, maxBottom }, severity));
    }
  }
  for (const [lower, higher] of report.reversals.certain) {
    const details = { lower, higher, lowerLevel: levelOf(lower), higherLevel: levelOf(higher) };
    findings.push(findingOf('certain_reversal', [cellPlace(higher), cellPlace(lower)], details, severity));
  }
  return [...findings, ...resolutionIssues(report, context.dimension)];
}

function resolutionIssues({ ranges, skipOverlaps, reversals }: AxiomReport, dimension: number): readonly Finding[] {
  const rangeOf = (level: number) => ranges.find((range) => range.level === level)!;
  const overlaps = skipOverlaps.map(([lower, higher]) =>
    findingOf('skip_overlap', [levelPlace(higher), levelPlace(lower)], {
      lower,
      higher,
      max: rangeOf(lower).max,
      min: rangeOf(higher).min,
    }),
  );
  const compressed = ranges.flatMap(({ level, min, max, decades }) =>
    decades !== null && decades >= COMPRESSED_DECADES && decades < Infinity
      ? [findingOf('range_compression', [levelPlace(level)], { level, min, max, decades })]
      : [],
  );
  const fraction = reversals.unambiguousPairFraction;
  const isPoor = fraction !== null && fraction < FEW_PAIRS && ranges.length > 1;
  return [
    ...overlaps,
    ...compressed,
    ...(isPoor ? [findingOf('few_pairs_ordered', [scalePlace(dimension)], { fraction })] : []),
  ];
}
