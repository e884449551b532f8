import type { Extremes } from './extremes.ts';
import type { Cell, ScaledGrid } from './scaled-grid.ts';
import { isBelow } from './tolerant-order.ts';
import type { RiskPoint, Verdict } from './verdict.ts';

/** Every bottom hazard has at most `maxBottom`, every top hazard at least `minTop`, and these are apart. */
export interface WeakConsistencyProof {
  readonly maxBottom: number;
  readonly minTop: number;
}

/** Two hazards in the wrong order: the bottom one is at least as risky as the top one. */
export interface WeakConsistencyWitness {
  readonly bottomCell: Cell;
  readonly bottomPoint: RiskPoint;
  readonly topCell: Cell;
  readonly topPoint: RiskPoint;
  /** True when they are equally risky: only the shared border is wrong. */
  readonly tie: boolean;
}

/**
 * Axiom 1, weak consistency (Cox 2008): every top-level hazard is riskier than every bottom-level one.
 *
 * Decided by two numbers, `maxBottom < minTop`, since a cell's risks lie between its corners.
 */
export function checkWeakConsistency(
  scaled: ScaledGrid,
  extremes: Extremes | null,
): Verdict<WeakConsistencyProof, WeakConsistencyWitness> {
  if (extremes === null) return { holds: null };
  const { minTop, maxBottom, minTopCell, maxBottomCell } = extremes;
  if (isBelow(maxBottom, minTop)) return { holds: true, proof: { maxBottom, minTop } };
  const topPoint = pointAt(scaled, scaled.likelihoodBounds[minTopCell[0]]!, scaled.consequenceBounds[minTopCell[1]]!);
  return {
    holds: false,
    witness: {
      bottomCell: maxBottomCell,
      bottomPoint: farPoint(scaled, maxBottomCell, topPoint.risk),
      topCell: minTopCell,
      topPoint,
      tie: !isBelow(minTop, maxBottom),
    },
  };
}

/** The upper-right corner, or, on an open-ended scale, a point near enough to be imagined. */
function farPoint(scaled: ScaledGrid, [i, j]: Cell, atLeast: number): RiskPoint {
  const upper = [scaled.likelihoodBounds[i + 1]!, scaled.consequenceBounds[j + 1]!] as const;
  const lower = [scaled.likelihoodBounds[i]!, scaled.consequenceBounds[j]!] as const;
  const reached = (factor: number): RiskPoint => {
    const [frequency, value] = upper.map((bound, k) => (Number.isFinite(bound) ? bound : (lower[k]! || 1) * factor));
    return pointAt(scaled, frequency!, value!);
  };
  let factor = 2;
  while (reached(factor).risk < atLeast && factor < Number.MAX_SAFE_INTEGER) factor *= 2;
  return reached(factor);
}

function pointAt({ risk }: ScaledGrid, frequency: number, value: number): RiskPoint {
  return { frequency, value, risk: risk === undefined ? frequency * value : risk(frequency, value) };
}
