import { sumOver, total } from '../numeric/sums.ts';
import { requireCount, requireFields, requireNonNegative, requirePositive, requireSameLength } from '../refusals.ts';
import type { Provenance } from '../warnings.ts';

/** How far units lie apart: z-scores one entry a unit, dispersion by both models. */
export interface FunnelDispersion extends Provenance {
  /** Sum of observed over sum of expected, unless given. */
  readonly theta0: number;
  /** 2(√O − √(θ₀E)): variance-stabilised. */
  readonly zRoot: readonly number[];
  /** (O/E − θ₀)/√(θ₀/E). */
  readonly zNaive: readonly number[];
  /** Mean of the squared winsorised z. */
  readonly phiRoot: number;
  readonly phiNaive: number;
  /** The factor to widen limits by: phiRoot, never below 1. */
  readonly phiUsed: number;
  /** Variance between units on the ratio scale (additive model, DerSimonian and Laird). Preferred. */
  readonly tau2: number;
  /** zNaive over the square root of phiNaive (never below 1). */
  readonly zMultiplicative: readonly number[];
  readonly zAdditive: readonly number[];
}

/**
 * How much units differ beyond chance, and z-scores that allow for it (Spiegelhalter 2005).
 * @param input.trim - Share winsorised at each end, 0 (every z as it is) to 0.5 (all the median), default 0.1.
 * @throws {RangeError} If lists differ in length, a count is not whole, an expected count is not positive or trim is out of range.
 */
export function funnelDispersion(input: {
  readonly observed: readonly number[];
  readonly expected: readonly number[];
  readonly trim?: number;
  readonly theta0?: number | null;
}): FunnelDispersion {
  requireFields('input', input, { observed: true, expected: true, trim: false, theta0: false });
  const { observed, expected, trim = 0.1 } = input;
  requireSameLength('observed', observed, 'expected', expected);
  for (const count of observed) requireCount('observed', count);
  for (const value of expected) requirePositive('expected', value);
  requireNonNegative('trim', trim);
  if (trim > 0.5) throw new RangeError(`trim must be at most 0.5, got ${trim}.`);
  if (input.theta0 != null) requirePositive('theta0', input.theta0);
  const theta0 = input.theta0 ?? total(observed) / total(expected);
  if (theta0 === 0) return nothingObserved(observed.length);
  const n = observed.length;
  const zRoot = observed.map((count, i) => 2 * (Math.sqrt(count) - Math.sqrt(theta0 * expected[i]!)));
  const zNaive = observed.map((count, i) => (count / expected[i]! - theta0) / Math.sqrt(theta0 / expected[i]!));
  const [phiRoot, phiNaive] = [meanSquare(winsorise(zRoot, trim)), meanSquare(winsorise(zNaive, trim))];
  const inflation = (phi: number) => (n < 2 ? 1 : Math.max(1, phi));
  const phiUsed = inflation(phiRoot);
  const weights = expected.map((value) => value / theta0);
  const spread = total(weights) - sumOver(n, (i) => weights[i]! ** 2) / total(weights);
  // The spread of one unit is 0, but not always to the last digit.
  const tau2 = n < 2 || spread <= 0 ? 0 : Math.max(0, (n * phiNaive - (n - 1)) / spread);
  return {
    method: 'spiegelhalter_overdispersion',
    warnings: phiUsed > 1 ? ['overdispersed'] : [],
    theta0,
    zRoot,
    zNaive,
    phiRoot,
    phiNaive,
    phiUsed,
    tau2,
    zMultiplicative: zNaive.map((z) => z / Math.sqrt(inflation(phiNaive))),
    zAdditive: observed.map((count, i) => (count / expected[i]! - theta0) / Math.sqrt(theta0 / expected[i]! + tau2)),
  };
}

function nothingObserved(n: number): FunnelDispersion {
  const zeros = Array.from({ length: n }, () => 0);
  const z = { zRoot: zeros, zNaive: zeros, zMultiplicative: zeros, zAdditive: zeros };
  const phi = { phiRoot: 0, phiNaive: 0, phiUsed: 1, tau2: 0 };
  return { method: 'spiegelhalter_overdispersion', warnings: ['no_data'], theta0: 0, ...z, ...phi };
}

function winsorise(values: readonly number[], trim: number): number[] {
  const sorted = Float64Array.from(values).sort();
  const [low, high] = [quantile(sorted, trim), quantile(sorted, 1 - trim)];
  return values.map((value) => Math.min(high, Math.max(low, value)));
}

/** Type 7 (R's default): linear between order statistics. */
function quantile(sorted: Float64Array, probability: number): number {
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below]! + (position - below) * (sorted[above]! - sorted[below]!);
}

function meanSquare(values: readonly number[]): number {
  return sumOver(values.length, (i) => values[i]! ** 2) / values.length;
}
