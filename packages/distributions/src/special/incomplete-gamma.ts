import { emptyTail, type Tail } from '../tail.ts';
import { deviance } from './deviance.ts';
import { integrateTail, tailLength } from './gauss-legendre.ts';
import { logGammaOnePlus } from './log-gamma.ts';
import { log1pMinus } from './log1p-minus.ts';
import { stirlingError } from './stirling-error.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;
const QUADRATURE_FROM_SHAPE = 300;
/** So far below the mean, in shares of it, two or three terms of the series are enough, and 1/x² may overflow. */
const SERIES_BELOW = 1e-6;
const TINY = 1e-300;

/**
 * The regularised incomplete gamma function of a point x ≥ 0 and a shape > 0 (rate 1), as the tail that needs no subtraction.
 *
 * Series below the mean, modified Lentz continued fraction above it (neither with an iteration
 * cap that large shapes could hit), and for large shapes a quadrature of the density: its
 * cost does not grow with the shape. `1 − P` is never formed for a small tail.
 *
 * @param logScale - `logGammaKernel(x, shape)`, if the caller has it already.
 */
export function incompleteGamma(x: number, shape: number, logScale = logGammaKernel(x, shape)): Tail {
  if (x === 0) return emptyTail('lower');
  if (x === Number.POSITIVE_INFINITY) return emptyTail('upper');
  if (shape >= QUADRATURE_FROM_SHAPE && x > shape * SERIES_BELOW) return byQuadrature(x, shape, logScale);
  if (x < 1.1 && shape < 1) return forSmallShape(x, shape, logScale);
  if (x < shape + 1) return { side: 'lower', logScale, factor: series(x, shape) };
  return { side: 'upper', logScale, factor: shape * continuedFraction(x, shape) };
}

/** `ln(xᵃ e⁻ˣ / Γ(a+1))`: the Poisson probability of "a events", by saddle point. */
export function logGammaKernel(x: number, shape: number): number {
  return logGammaPeak(shape) - deviance(shape, x);
}

/** The kernel where it is highest, x = shape: the part that does not depend on x. */
export function logGammaPeak(shape: number): number {
  return -stirlingError(shape) - HALF_LOG_TWO_PI - Math.log(shape) / 2;
}

function series(x: number, shape: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= x / (shape + k);
    sum += term;
  }
  return sum;
}

function continuedFraction(x: number, shape: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let k = 1; ; k++) {
    const a = -k * (k - shape);
    b += 2;
    d = 1 / nonZero(a * d + b);
    c = nonZero(b + a / c);
    const change = c * d;
    h *= change;
    if (!(Math.abs(change - 1) > 3e-16)) return h;
  }
}

/** Shape below one and x near zero: the lower tail can be close to one, so the upper is summed in its own right (Gautschi 1979). */
function forSmallShape(x: number, shape: number, logScale: number): Tail {
  let term = 1;
  let sum = 0;
  for (let k = 1; Math.abs(term) > 1e-18; k++) {
    term *= -x / k;
    sum += term / (shape + k);
  }
  const logPower = shape * Math.log(x) - logGammaOnePlus(shape);
  const lower = Math.exp(logPower) * (1 + shape * sum);
  if (lower < 0.5) return { side: 'lower', logScale, factor: series(x, shape) };
  return { side: 'upper', logScale: 0, factor: -Math.expm1(logPower) - Math.exp(logPower) * shape * sum };
}

function byQuadrature(x: number, shape: number, logScale: number): Tail {
  const side = x < shape ? 'lower' : 'upper';
  const outward = side === 'lower' ? -1 : 1;
  const slope = outward * ((shape - 1) / x - 1);
  const length = tailLength(Math.max(0, -slope), (shape - 1) / x / x);
  const area = integrateTail(
    (t) => Math.exp((shape - 1) * log1pMinus((outward * t) / x) + slope * t),
    side === 'lower' ? Math.min(length, x) : length,
  );
  return { side, logScale, factor: (shape / x) * area };
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
