import { emptyTail, otherEnd, type Tail } from '../tail.ts';
import { deviance } from './deviance.ts';
import { integrateTail, tailLength } from './gauss-legendre.ts';
import { log1pMinus } from './log1p-minus.ts';
import { smallShapeBeta } from './small-shape-beta.ts';
import { stirlingError } from './stirling-error.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;
const QUADRATURE_FROM_SHAPE = 300;
/** So far below the mean, in shares of it, the fraction has converged after a few terms, and 1/x² may overflow. */
const FRACTION_BELOW = 1e-6;
/** A shape so small can put nearly everything so near to its end that there only its own series keeps the other tail's digits. */
const SMALL_SHAPE = 5e-3;
const TINY = 1e-300;

/**
 * The regularised incomplete beta function at x = 1 − y, as the tail that needs no subtraction.
 *
 * Both x and y are asked for: the caller usually knows each to full precision, and neither
 * can be had from the other when it is near one. Lentz continued fraction on the side of the
 * mean where it converges; quadrature of the density when both shapes are large.
 */
export function incompleteBeta(x: number, y: number, alpha: number, beta: number): Tail {
  if (x === 0) return emptyTail('lower');
  if (y === 0) return emptyTail('upper');
  if (isPulledToEnd(x, alpha, beta)) return smallShapeBeta(x, alpha, beta);
  if (isPulledToEnd(y, beta, alpha)) return otherEnd(smallShapeBeta(y, beta, alpha));
  const logScale = logBetaKernel(x, y, alpha, beta);
  // At or below the mean; alpha + beta would round a small shape away beside a huge one.
  const lowerFirst = beta * x <= alpha * y;
  const direct = lowerFirst ? lowerTail(x, y, alpha, beta, logScale) : upperTail(x, y, alpha, beta, logScale);
  // A shape below one can put nearly everything beside its own end of the scale; unless the
  // point lies very near that end, the fraction then converges on the far side too.
  const [near, shape] = lowerFirst ? [x, alpha] : [y, beta];
  if (shape >= 1 || near < 0.01 || Math.exp(direct.logScale) * direct.factor < 0.5) return direct;
  return lowerFirst ? upperTail(x, y, alpha, beta, logScale) : lowerTail(x, y, alpha, beta, logScale);
}

function isPulledToEnd(x: number, alpha: number, beta: number): boolean {
  return alpha < SMALL_SHAPE && x < 0.01 && beta * x < 1;
}

function lowerTail(x: number, y: number, alpha: number, beta: number, logScale: number): Tail {
  return { side: 'lower', logScale, factor: factorBelow(x, y, alpha, beta) };
}

function upperTail(x: number, y: number, alpha: number, beta: number, logScale: number): Tail {
  return { side: 'upper', logScale, factor: factorBelow(y, x, beta, alpha) };
}

/** `ln(xᵃ yᵇ / B(a, b))`, the log density of the log-odds ln(x/y), by saddle point. */
export function logBetaKernel(x: number, y: number, alpha: number, beta: number): number {
  const total = alpha + beta;
  const spread = stirlingError(total) - stirlingError(alpha) - stirlingError(beta);
  const exponent = deviance(alpha, total * x) + deviance(beta, total * y);
  return spread - exponent - HALF_LOG_TWO_PI + 0.5 * (Math.log(alpha) + Math.log(beta / total));
}

/** The lower tail over the kernel, for x at or below the mean. */
function factorBelow(x: number, y: number, alpha: number, beta: number): number {
  if (Math.min(alpha, beta) < QUADRATURE_FROM_SHAPE || x * (alpha + beta) < alpha * FRACTION_BELOW) {
    return continuedFraction(x, y, alpha, beta);
  }
  const slope = ((alpha - 1) * y - (beta - 1) * x) / (x * y);
  const curvature = (alpha - 1) / (x * x) + (beta - 1) / (y * y);
  const length = Math.min(x, tailLength(Math.max(0, slope), curvature));
  const area = integrateTail(
    (s) => Math.exp((alpha - 1) * log1pMinus(-s / x) + (beta - 1) * log1pMinus(s / y) - slope * s),
    length,
  );
  return area / (x * y);
}

/**
 * The even part of the continued fraction DLMF 8.17.22 by the modified Lentz method, in the form of
 * Didonato and Morris (1992): every term is positive for x at or below the mean, so nothing cancels
 * when x is near 1 either.
 */
function continuedFraction(x: number, y: number, alpha: number, beta: number): number {
  const total = alpha + beta;
  const room = alpha * y - beta * x + 1;
  const denominator = (m: number) =>
    m + (m * (beta - m) * x) / (alpha + 2 * m - 1) + ((alpha + m) / (alpha + 2 * m + 1)) * (room + m * (1 + y));
  let h = nonZero((alpha / (alpha + 1)) * room);
  let c = h;
  let d = 0;
  for (let m = 1; ; m++) {
    const odd = alpha + 2 * m - 1;
    const numerator = ((alpha + m - 1) / odd) * (total + m - 1) * ((m * (beta - m) * x * x) / odd);
    const b = denominator(m);
    d = 1 / nonZero(b + numerator * d);
    c = nonZero(b + numerator / c);
    const change = c * d;
    h *= change;
    if (!(Math.abs(change - 1) > 3e-16)) return 1 / h;
  }
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
