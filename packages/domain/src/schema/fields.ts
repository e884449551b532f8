import { z } from 'zod';
import { isCalendarDay } from '../calendar/index.ts';
import type { CodeTable } from '../locale/index.ts';
import { SEVERITIES } from '../severity/index.ts';

/** A real calendar day, `YYYY-MM-DD`. */
export const calendarDaySchema = z.string().refine(isCalendarDay, { error: 'not_a_calendar_day' });

/** Wall clock in Norway, `HH:MM`. */
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'not_a_time' });

/** One code of a table, ever shipped; whether it may be chosen on the day is the server's to check. */
export function codeSchema<C extends string>(table: CodeTable<C>) {
  return z.enum(table.codes);
}

/** Several codes of a table, each at most once. */
export function codesSchema<C extends string>(table: CodeTable<C>) {
  return z
    .array(codeSchema(table))
    .max(table.codes.length)
    .refine((codes) => new Set(codes).size === codes.length, { error: 'code_twice' });
}

/** 1, 2 or 3. */
export const severitySchema = z.literal(SEVERITIES);
