import { addDays, liesAhead, osloDay } from '../calendar/index.ts';
import { DomainError } from '../errors.ts';

/**
 * How many days back an event can be reported: fifty years, a working life. The register of injuries has no limit
 * (arbeidsmiljøloven § 5-1) and reactions may come late; what lies further back is a slip of the pen in the year.
 */
export const REPORT_WITHIN_DAYS = 18_262;

/**
 * An event lies behind us: compared on Norway's wall clock, with the server's time and never the phone's.
 *
 * @throws {DomainError} `occurred_in_future` or `occurred_too_long_ago`.
 */
export function checkOccurred(
  event: { readonly occurredOn: string; readonly occurredTime?: string | null | undefined },
  now: Date,
): void {
  const { occurredOn, occurredTime = null } = event;
  if (liesAhead(occurredOn, occurredTime, now)) throw new DomainError('occurred_in_future', { field: 'occurredOn' });
  if (occurredOn < addDays(osloDay(now), -REPORT_WITHIN_DAYS)) {
    throw new DomainError('occurred_too_long_ago', { field: 'occurredOn', days: String(REPORT_WITHIN_DAYS) });
  }
}
