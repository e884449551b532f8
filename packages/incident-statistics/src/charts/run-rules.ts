import { binomialQuantile } from '@vern/distributions';
import { requireFields, requireFinite, requireList } from '../refusals.ts';
import type { Provenance } from '../warnings.ts';

/** Runs and crossings about a centre line beside what chance allows; nulls when no point is off the line. */
export interface RunAnalysis extends Provenance {
  /** Points that are not on the centre line. */
  readonly usefulPoints: number;
  readonly longestRun: number | null;
  readonly longestRunLimit: number | null;
  readonly crossings: number | null;
  readonly crossingsLimit: number | null;
  /** A run longer than its limit or fewer crossings than theirs: the process has shifted. */
  readonly signal: boolean;
}

/**
 * Anhøj's two rules for runs about a centre line (Anhøj and Olesen 2014): they find small lasting shifts that limits miss.
 * @param input.values - One a period; null where nothing was exposed, as the charts of rates give it: left out, so a run goes
 *   on over the summer.
 * @param input.centre - The line, best the median of a frozen baseline.
 * @throws {TypeError | RangeError} If a value or the centre is no finite number.
 */
export function analyseRuns(input: {
  readonly values: readonly (number | null)[];
  readonly centre: number;
}): RunAnalysis {
  requireFields('input', input, { values: true, centre: true });
  const { values, centre } = input;
  requireList('values', values);
  requireFinite('centre', centre);
  for (const [index, value] of values.entries()) if (value !== null) requireFinite(`values[${index}]`, value);
  const sides = values.flatMap((value) => (value === null || value === centre ? [] : [value > centre]));
  const usefulPoints = sides.length;
  if (usefulPoints === 0) {
    const none = { longestRun: null, longestRunLimit: null, crossings: null, crossingsLimit: null };
    return { method: 'anhoej', warnings: ['no_data'], usefulPoints, ...none, signal: false };
  }
  let [longestRun, run, crossings] = [1, 1, 0];
  for (let i = 1; i < usefulPoints; i++) {
    run = sides[i] === sides[i - 1] ? run + 1 : 1;
    if (run === 1) crossings++;
    longestRun = Math.max(longestRun, run);
  }
  const longestRunLimit = roundHalfEven(Math.log2(usefulPoints)) + 3;
  const crossingsLimit = binomialQuantile(0.05, usefulPoints - 1, 0.5);
  return {
    method: 'anhoej',
    warnings: usefulPoints < 10 ? ['short_series'] : [],
    usefulPoints,
    longestRun,
    longestRunLimit,
    crossings,
    crossingsLimit,
    signal: longestRun > longestRunLimit || crossings < crossingsLimit,
  };
}

/** As R rounds; log₂ of a whole number is never exactly a half, but the rule is stated in R's terms. */
function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}
