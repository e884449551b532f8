import { normalUpperQuantile } from '@vern/distributions';
import { bracketedRoot } from '../numeric/bracketed-root.ts';
import { requireFields, requireLevel, requirePositive } from '../refusals.ts';

/** Smaller ratios than this are not looked for: a reduction to a millionth is an end of the incidents. */
const LEAST_LOG_RATIO = Math.log(1e-6);

/** What is known before a measure starts. */
export interface PlanningInput {
  /** Expected count in the baseline. */
  readonly baselineCount: number;
  /** Exposure after over exposure before; default 1. */
  readonly exposureRatio?: number;
  /** Dispersion; default 1. Incidents in clusters make 10 to 30 ordinary. */
  readonly phi?: number;
  /** Two-sided significance level; default 0.05. */
  readonly alpha?: number;
  /** Probability of finding the change; default 0.8. */
  readonly power?: number;
}

/**
 * The mildest reduction that would be found: the largest ratio below 1 with the power asked for.
 *
 * The equation has a second solution near 0, where too few incidents are left to show anything; it is passed over.
 *
 * @returns null when no reduction, however large, would be found; 1 when chance alone says "fewer" as often as the power asks.
 * @throws {RangeError} If a count, ratio or phi is not positive, or alpha or power is outside (0, 1).
 */
export function minimumDetectableRatio(input: PlanningInput): number | null {
  const { z, baselineCount, exposureRatio, phi } = checked(input);
  if (z <= 0) return 1;
  const surplus = (logRatio: number) =>
    -logRatio - z * Math.sqrt((phi / baselineCount) * (1 + 1 / (Math.exp(logRatio) * exposureRatio)));
  // Concave in the log ratio, with its summit where a·q² = 1 + q for q = 1/(ratio × exposureRatio): the upper solution lies above.
  const a = (z ** 2 * phi) / (4 * baselineCount);
  const q = (1 + Math.sqrt(1 + 4 * a)) / (2 * a);
  const summit = Math.max(LEAST_LOG_RATIO, -Math.log(q * exposureRatio));
  return summit < 0 && surplus(summit) > 0 ? Math.exp(bracketedRoot(surplus, summit, 0)) : null;
}

/**
 * The exposure after the measure (in units of the baseline's) needed to find a stated reduction; times the
 * baseline's months, the months needed.
 * @param ratio - The true ratio to be found, in (0, 1).
 * @returns In baselines: 0.5 is half as long as the baseline was. Infinity when no length of follow-up would be enough, because the
 *   baseline holds too few incidents to be compared with.
 * @throws {RangeError} As `minimumDetectableRatio`, and if ratio is outside (0, 1).
 */
export function exposureNeeded(ratio: number, input: Omit<PlanningInput, 'exposureRatio'>): number {
  requireLevel('ratio', ratio);
  const { z, baselineCount, phi } = checked(input);
  const room = (Math.log(ratio) / z) ** 2 / phi - 1 / baselineCount;
  return room <= 0 ? Number.POSITIVE_INFINITY : 1 / (ratio * baselineCount * room);
}

function checked(input: PlanningInput) {
  requireFields('input', input, {
    baselineCount: true,
    exposureRatio: false,
    phi: false,
    alpha: false,
    power: false,
  });
  const { baselineCount, exposureRatio = 1, phi = 1, alpha = 0.05, power = 0.8 } = input;
  requirePositive('baselineCount', baselineCount);
  requirePositive('exposureRatio', exposureRatio);
  requirePositive('phi', phi);
  requireLevel('alpha', alpha);
  requireLevel('power', power);
  return { baselineCount, exposureRatio, phi, z: normalUpperQuantile(alpha / 2) + normalUpperQuantile(1 - power) };
}
