import { z } from 'zod';
import { isCalendarDay } from '../../calendar/index.ts';
import { calendarDaySchema } from '../../schema/index.ts';

/** Years that public holidays and clocks are known for, with room for the longest time limit. */
const YEARS = { from: '1900-01-01', to: '2189-12-31' } as const;

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

const isCountable = (day: string) => YEARS.from <= day && day <= YEARS.to;

/** A calendar day that can be counted from. */
export const countableDaySchema = calendarDaySchema.refine(isCountable, { error: 'out_of_range' });

/** An instant as text, with the offset it was written in; a time without one says nothing. Becomes a `Date`. */
export const instantSchema = z.string().transform((text, ctx) => {
  const day = INSTANT.exec(text)?.[1];
  if (day !== undefined && isCalendarDay(day) && isCountable(day)) return new Date(text);
  const isWritten = day !== undefined && isCalendarDay(day);
  ctx.addIssue({ code: 'custom', message: isWritten ? 'out_of_range' : 'not_an_instant' });
  return z.NEVER;
});
