import type { CalendarDay } from '@vern/domain/calendar';

/** What is true in the made-up data, so that the statistics can be asked whether they find it. */
export interface KnownTruth {
  /** First day of the two changes; none without it. */
  readonly changeOn?: CalendarDay;
  /** True events after the change, as a multiple of those without it. */
  readonly incidenceChange: number;
  /** Chance that a less serious event (severity 1) is reported after the change, as a multiple; serious ones always are. */
  readonly reportingChange: number;
  /** Variance over mean through clustering: sum m² / sum m over the situations of a school year. Above 1. */
  readonly overDispersion: number;
}

/** No change, and a clustering as is ordinary where few situations are behind most events. */
export const ORDINARY_TRUTH: KnownTruth = { incidenceChange: 1, reportingChange: 1, overDispersion: 12 };

/** Share of the drawn events that reach the server, by severity. */
export interface ReportedShares {
  readonly minor: number;
  readonly serious: number;
}

/** Events to draw on each day: enough that thinning by `reportedShares` leaves what the truth says. */
export function withTruth(
  expected: ReadonlyMap<CalendarDay, number>,
  { changeOn, incidenceChange, reportingChange }: KnownTruth,
): ReadonlyMap<CalendarDay, number> {
  if (changeOn === undefined) return expected;
  const factor = incidenceChange * Math.max(1, reportingChange);
  return new Map([...expected].map(([day, mean]) => [day, day < changeOn ? mean : mean * factor]));
}

/** The shares on a day: one of the two is 1, so that nothing is drawn in vain. */
export function reportedShares({ changeOn, reportingChange }: KnownTruth, day: CalendarDay): ReportedShares {
  if (changeOn === undefined || day < changeOn) return { minor: 1, serious: 1 };
  return reportingChange < 1 ? { minor: reportingChange, serious: 1 } : { minor: 1, serious: 1 / reportingChange };
}
