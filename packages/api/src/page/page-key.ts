import { isCalendarDay } from '@vern/domain/calendar';
import type { PageKey } from '@vern/domain/ports';
import { z } from 'zod';

/** The last instant of the last year with four digits: later ones are no date to a database. */
const LAST_MILLISECOND = Date.UTC(10_000, 0) - 1;
const PATTERN =
  /^(\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\.(none|\d{4}-\d{2}-\d{2})\.(\d|1[01]))?$/;

/**
 * Where a page ends, as text that fits an address: milliseconds and id, and the day and the urgency in a list that goes by
 * what is due.
 */
export function presentPageKey({ due, receivedAt, id }: PageKey): string {
  return [receivedAt.getTime(), id, ...(due ? [due.on ?? 'none', due.urgency] : [])].join('.');
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
    const [, milliseconds, id, on, urgency] = PATTERN.exec(text)!;
    const due = on === undefined ? null : { on: on === 'none' ? null : on, urgency: Number(urgency) };
    return { due, receivedAt: new Date(Number(milliseconds)), id: id! };
  });
