import { isCalendarDay } from '@vern/domain/calendar';
import type { PageKey } from '@vern/domain/incident/ports';
import { z } from 'zod';

/** The last instant of the last year with four digits: later ones are no date to a database. */
const LAST_MILLISECOND = Date.UTC(10_000, 0) - 1;
const PATTERN =
  /^(\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\.(none|\d{4}-\d{2}-\d{2})\.(\d|1[01])|\.(news))?$/;

/**
 * Where a page ends, as text that fits an address: milliseconds and id; then the day and the urgency in a list that goes by
 * what is due, or that the row stands where it does for its news.
 */
export function presentPageKey({ due, hasNews, receivedAt, id }: PageKey): string {
  const place = due ? [due.on ?? 'none', due.urgency] : hasNews ? ['news'] : [];
  return [receivedAt.getTime(), id, ...place].join('.');
}

/** The text of `presentPageKey`, read back. */
export const pageKeySchema = z
  .string()
  .regex(PATTERN)
  .refine((text) => {
    const [, milliseconds, , on = 'none'] = PATTERN.exec(text) ?? [];
    return Number(milliseconds) <= LAST_MILLISECOND && (on === 'none' || isCalendarDay(on));
  })
  .transform((text): PageKey => {
    const [, milliseconds, id, on, urgency, news] = PATTERN.exec(text)!;
    const due = on === undefined ? null : { on: on === 'none' ? null : on, urgency: Number(urgency) };
    return { due, ...(news ? { hasNews: true } : {}), receivedAt: new Date(Number(milliseconds)), id: id! };
  });

/** A key of a list that goes by nothing but when a report came. */
export const newestKeySchema = pageKeySchema.refine(({ due, hasNews }) => due === null && !hasNews);
