import { incompleteBeta, logBetaKernel } from './incomplete-beta.ts';
import { logConcaveQuantile } from './log-concave-quantile.ts';
import { normalQuantileApproximation } from './normal-quantile-approximation.ts';
import { logProbabilityOf } from './tail.ts';

/**
 * The log-odds ln(x/(1−x)) of the point of a beta distribution with this probability on the given side.
 *
 * Log-odds, because there the density is log-concave for all shapes, and because x and 1 − x
 * both follow from them without loss.
 */
export function betaTailLogOdds(side: 'lower' | 'upper', probability: number, alpha: number, beta: number): number {
  if (side === 'upper') return -betaTailLogOdds('lower', probability, beta, alpha);
  if (probability === 0) return Number.NEGATIVE_INFINITY;
  if (probability === 1) return Number.POSITIVE_INFINITY;
  if (probability > 0.5) return betaTailLogOdds('upper', 1 - probability, alpha, beta);
  const logTarget = Math.log(probability);
  const start = startingPoint(probability, logTarget, alpha, beta);
  // So near zero the leading power is the whole tail, and x itself may underflow.
  if (start < -60) return start;
  return logConcaveQuantile('lower', logTarget, start, (logOdds) => {
    const [x, y] = fromLogOdds(logOdds);
    const logTail = logProbabilityOf(incompleteBeta(x, y, alpha, beta), 'lower');
    return {
      logTail,
      hazard: Math.exp(logBetaKernel(x, y, alpha, beta) - logTail),
      densitySlope: alpha * y - beta * x,
    };
  });
}

/** The pair (x, 1 − x), each to full relative precision. */
export function fromLogOdds(logOdds: number): readonly [x: number, y: number] {
  if (logOdds > 0) {
    const odds = Math.exp(-logOdds);
    return [1 / (1 + odds), odds / (1 + odds)];
  }
  const odds = Math.exp(logOdds);
  return [odds / (1 + odds), 1 / (1 + odds)];
}

function startingPoint(probability: number, logTarget: number, alpha: number, beta: number): number {
  if (Math.min(alpha, beta) <= 1 || probability < 1e-8) {
    // I_x(a,b) ≤ (odds)ᵃ / (a·B(a,b)): a start at or left of the solution, from which Newton only climbs.
    return (logTarget + Math.log(alpha) + logBeta(alpha, beta)) / alpha;
  }
  // Abramowitz and Stegun 26.5.22.
  const z = -normalQuantileApproximation(probability);
  const inverseA = 1 / (2 * alpha - 1);
  const inverseB = 1 / (2 * beta - 1);
  const h = 2 / (inverseA + inverseB);
  const lambda = (z * z - 3) / 6;
  const w = (z * Math.sqrt(h + lambda)) / h - (inverseB - inverseA) * (lambda + 5 / 6 - 2 / (3 * h));
  return Math.log(alpha / beta) - 2 * w;
}

/** ln B(a, b), read off the kernel at a point so near zero that nothing else is left: no difference of large logarithms. */
function logBeta(alpha: number, beta: number): number {
  return alpha * Math.log(1e-40) - logBetaKernel(1e-40, 1, alpha, beta);
}
