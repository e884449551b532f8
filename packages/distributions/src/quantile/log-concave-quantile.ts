/** What an evaluation of a tail at u tells: the log tail, the density over the tail, and the slope of the log density. */
export interface TailPoint {
  readonly logTail: number;
  readonly hazard: number;
  readonly densitySlope: number;
}

/** Halley's correction needs a start nearby; plain Newton, which needs none, follows when it has not converged by then. */
const HALLEY_STEPS = 20;
const MAX_STEPS = 2_000;

/**
 * The point u on the whole line at which a log-concave distribution's tail has a given logarithm.
 *
 * The logarithm of such a tail is itself concave and monotone, so Newton's method cannot be
 * led astray; Halley's correction makes two or three evaluations enough. Convergence is
 * judged on the probability, which is the same demand in the centre and at 1e-300.
 *
 * @param side - Which tail `evaluate` reports.
 * @param logTarget - ln of the wanted tail probability, finite.
 */
export function logConcaveQuantile(
  side: 'lower' | 'upper',
  logTarget: number,
  start: number,
  evaluate: (u: number) => TailPoint,
): number {
  const direction = side === 'lower' ? 1 : -1;
  let u = start;
  let previous = start;
  for (let step = 0; step < MAX_STEPS; step++) {
    const { logTail, hazard, densitySlope } = evaluate(u);
    if (!(hazard > 0)) {
      // Overshot to where doubles end: come half the way back.
      u = (u + previous) / 2;
      continue;
    }
    previous = u;
    const miss = logTail - logTarget;
    const slope = direction * hazard;
    const curvature = direction * hazard * densitySlope - hazard * hazard;
    const newton = -miss / slope;
    const halley = 1 + (newton * curvature) / (2 * slope);
    u += step < HALLEY_STEPS ? newton / Math.min(2, Math.max(0.5, halley)) : newton;
    if (Math.abs(miss) < 1e-6 || Math.abs(newton) <= 1e-16 * Math.abs(u)) return u;
  }
  throw new RangeError(`No quantile found for a log tail probability of ${logTarget}.`);
}
