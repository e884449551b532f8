import { betaQuantile, betaUpperQuantile, normalUpperQuantile } from '@vern/distributions';
import type { Interval } from '../interval.ts';
import { requireCount, requireFields, requireLevel } from '../refusals.ts';
import type { Provenance } from '../warnings.ts';

/** How many incidents there were and which share was reported, judged by two lists. */
export interface CaptureRecapture extends Provenance {
  /** Estimated incidents in all: a lower bound, because serious cases are on both lists. Null when the second list is empty. */
  readonly total: number | null;
  readonly variance: number | null;
  /** Incidents on at least one list. */
  readonly seen: number;
  /** Chao's log-normal interval (1987): never below what was seen; open above when the second list is empty. */
  readonly interval: Interval;
  /** Share of the second list found in the first; null when the second is empty. */
  readonly completeness: number | null;
  /** Clopper–Pearson. */
  readonly completenessInterval: Interval | null;
}

/**
 * How complete reports are, judged by an independent list (absence or first-aid log) of the same incidents: Chapman's estimator (1951).
 *
 * Linking the lists needs a legal basis: do it as a yearly audit of a sample and keep only the three counts.
 *
 * @param input.reports - Incidents in the reports.
 * @param input.other - Incidents on the independent list.
 * @param input.both - Incidents on both.
 * @throws {RangeError} If a count is not whole or `both` exceeds a list.
 */
export function captureRecapture(input: {
  readonly reports: number;
  readonly other: number;
  readonly both: number;
  readonly confidence?: number;
}): CaptureRecapture {
  requireFields('input', input, { reports: true, other: true, both: true, confidence: false });
  const { reports, other, both, confidence = 0.95 } = input;
  requireCount('reports', reports);
  requireCount('other', other);
  requireCount('both', both);
  requireLevel('confidence', confidence);
  if (both > Math.min(reports, other))
    throw new RangeError(`both (${both}) cannot exceed either list (${reports}, ${other}).`);
  const seen = reports + other - both;
  if (other === 0) return nothingToJudgeBy(seen);
  const tail = (1 - confidence) / 2;
  const total = ((reports + 1) * (other + 1)) / (both + 1) - 1;
  const variance = ((reports + 1) * (other + 1) * (reports - both) * (other - both)) / ((both + 1) ** 2 * (both + 2));
  const unseen = total - seen;
  const factor = unseen > 0 ? Math.exp(normalUpperQuantile(tail) * Math.sqrt(Math.log1p(variance / unseen ** 2))) : 1;
  return {
    method: 'chapman',
    warnings: ['dependent_lists'],
    total,
    variance,
    seen,
    interval: { lower: seen + Math.max(0, unseen) / factor, upper: seen + Math.max(0, unseen) * factor },
    completeness: both / other,
    completenessInterval: clopperPearson(both, other, tail),
  };
}

/** An empty second list tells nothing: the formula would take what was seen for all there was, and be certain of it. */
function nothingToJudgeBy(seen: number): CaptureRecapture {
  const unknown = { total: null, variance: null, completeness: null, completenessInterval: null };
  const interval = { lower: seen, upper: Number.POSITIVE_INFINITY };
  return { method: 'chapman', warnings: ['no_data', 'dependent_lists'], seen, interval, ...unknown };
}

/** The exact interval for a share of successes; `tail` is the error on each side. */
export function clopperPearson(successes: number, trials: number, tail: number): Interval {
  return {
    lower: successes === 0 ? 0 : betaQuantile(tail, successes, trials - successes + 1),
    upper: successes === trials ? 1 : betaUpperQuantile(tail, successes + 1, trials - successes),
  };
}
