import { type FieldsOf, requireCount, requireFields, requirePositive, requireSameLength } from '../refusals.ts';
import type { Provenance } from '../warnings.ts';

/** Counts that tell how a municipality reports; no person is identified by them. */
export interface ReportingProfileInput {
  readonly nearMisses: number;
  readonly injuries: number;
  /** People who reported at least once, and people who could have. */
  readonly reporters: number;
  readonly staff: number;
  /** Reports per reporter, for their concentration. */
  readonly reportsPerReporter: readonly number[];
  /** Reports per unit, and expected reports at the common rate. */
  readonly unitReports: readonly number[];
  readonly unitExpected: readonly number[];
  /** Days from incident to report. */
  readonly delaysDays: readonly number[];
}

const PROFILE_FIELDS: FieldsOf<ReportingProfileInput> = {
  nearMisses: true,
  injuries: true,
  reporters: true,
  staff: true,
  reportsPerReporter: true,
  unitReports: true,
  unitExpected: true,
  delaysDays: true,
};

/** Signs of how well a municipality reports. */
export interface ReportingProfile extends Provenance {
  /** Near misses for each injury; null without injuries. A healthy culture reports many. */
  readonly nearMissRatio: number | null;
  /** Share of the staff who reported anything. */
  readonly breadth: number;
  /** Share of the reports made by the tenth who report most; null without reports. */
  readonly topTenthShare: number | null;
  /** Units with no report, and how improbable that is by chance; most improbable first. Silence is not safety. */
  readonly silentUnits: readonly { readonly unit: number; readonly probability: number }[];
  readonly medianDelayDays: number | null;
}

/**
 * How a municipality reports, apart from what happens in it: read beside every change in counts.
 * @throws {RangeError} If a count is impossible or lists do not belong together.
 */
export function reportingProfile(input: ReportingProfileInput): ReportingProfile {
  requireFields('input', input, PROFILE_FIELDS);
  const { nearMisses, injuries, reporters, staff, reportsPerReporter, unitReports, unitExpected, delaysDays } = input;
  for (const [name, count] of Object.entries({ nearMisses, injuries, reporters, staff })) requireCount(name, count);
  requirePositive('staff', staff);
  if (reporters > staff) throw new RangeError(`reporters (${reporters}) exceed staff (${staff}).`);
  requireSameLength('unitReports', unitReports, 'unitExpected', unitExpected);
  for (const count of [...reportsPerReporter, ...unitReports, ...delaysDays]) requireCount('counts', count);
  for (const value of unitExpected) requirePositive('unitExpected', value);
  return {
    method: 'reporting_profile',
    warnings: reporters === 0 ? ['no_data'] : [],
    nearMissRatio: injuries === 0 ? null : nearMisses / injuries,
    breadth: reporters / staff,
    topTenthShare: topTenthShare(reportsPerReporter),
    silentUnits: unitReports
      .flatMap((count, unit) => (count === 0 ? [{ unit, probability: Math.exp(-unitExpected[unit]!) }] : []))
      .toSorted((a, b) => a.probability - b.probability),
    medianDelayDays: median(delaysDays),
  };
}

function topTenthShare(reports: readonly number[]): number | null {
  const all = reports.reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  const top = reports.toSorted((a, b) => b - a).slice(0, Math.ceil(reports.length / 10));
  return top.reduce((sum, count) => sum + count, 0) / all;
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
