import { isCalendarDay } from '@vern/domain/calendar';
import type { PageKey } from '@vern/domain/ports';
import { z } from 'zod';

/** The last instant of the last year with four digits: later ones are no date to a database. */
const LAST_MILLISECOND = Date.UTC(10_000, 0) - 1;
const PATTERN = /^(\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\.(\d{4}-\d{2}-\d{2}))?$/;

/** Where a page ends, as text that fits an address: milliseconds and id, and the day in a list that goes by what is due. */
export function presentPageKey({ dueOn, receivedAt, id }: PageKey): string {
  return [receivedAt.getTime(), id, ...(dueOn ? [dueOn] : [])].join('.');
}

/** The text of `presentPageKey`, read back. */
export const pageKeySchema = z
  .string()
  .regex(PATTERN)
  .refine((text) => {
    const [, milliseconds, , dueOn = '2000-01-01'] = PATTERN.exec(text) ?? [];
    return Number(milliseconds) <= LAST_MILLISECOND && isCalendarDay(dueOn);
  })
  .transform((text): PageKey => {
    const [, milliseconds, id, dueOn] = PATTERN.exec(text)!;
    return { dueOn: dueOn ?? null, receivedAt: new Date(Number(milliseconds)), id: id! };
  });
