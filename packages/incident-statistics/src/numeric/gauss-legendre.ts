/** Where to look at a function on [−1, 1], and how much each look counts in its integral. */
export interface Quadrature {
  /** Inside (−1, 1), ascending. */
  readonly nodes: readonly number[];
  /** Positive, with the sum 2. */
  readonly weights: readonly number[];
}

/**
 * Gauss–Legendre quadrature of n points: exact for polynomials up to degree 2n − 1.
 * The roots of the Legendre polynomial by Newton's method from Tricomi's first approximation.
 * @param n - Whole, ≥ 1.
 */
export function gaussLegendre(n: number): Quadrature {
  const nodes = Array.from({ length: n }, () => 0);
  const weights = Array.from({ length: n }, () => 0);
  for (let i = 0; i < n / 2; i++) {
    const x = 2 * i + 1 === n ? 0 : rootNear(n, Math.cos((Math.PI * (i + 0.75)) / (n + 0.5)));
    const weight = 2 / ((1 - x * x) * legendre(n, x).derivative ** 2);
    [nodes[i], nodes[n - 1 - i]] = [-x, x];
    [weights[i], weights[n - 1 - i]] = [weight, weight];
  }
  return { nodes, weights };
}

/** Newton's steps double the digits each: five from here are more than a double holds. */
const NEWTON_STEPS = 5;

function rootNear(n: number, start: number): number {
  let x = start;
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const { value, derivative } = legendre(n, x);
    x -= value / derivative;
  }
  return x;
}

/** The Legendre polynomial of degree n and its derivative at x, by the three-term recurrence. */
function legendre(n: number, x: number): { readonly value: number; readonly derivative: number } {
  let [before, value] = [1, x];
  for (let k = 2; k <= n; k++) [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
  return { value, derivative: (n * (x * value - before)) / (x * x - 1) };
}
