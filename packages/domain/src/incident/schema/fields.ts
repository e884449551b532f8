import { z } from 'zod';
import { isCalendarDay } from '../../calendar/index.ts';
import type { CodeTable } from '../../locale/index.ts';
import { CASE_TEXT_MAX_CHARACTERS } from '../case-text-max-characters.ts';
import { DESCRIPTION_MAX_CHARACTERS } from '../description-max-characters.ts';
import { SEVERITIES } from '../severity/severity.ts';

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

/** Free text that somebody wrote about what happened. Trimmed; never empty; never logged. */
export const statementTextSchema = z.string().trim().min(1).max(DESCRIPTION_MAX_CHARACTERS);

/** The same, written on a report after it was sent. */
export const caseTextSchema = z.string().trim().min(1).max(CASE_TEXT_MAX_CHARACTERS);

/**
 * Words that the name guard asked about and the writer answered for, an employee's name or none at all: as many and as long as a text can hold, since
 * whoever has answered a question must be able to send.
 */
export const acknowledgedWordsSchema = z
  .array(z.string().trim().min(1).max(CASE_TEXT_MAX_CHARACTERS))
  .max(CASE_TEXT_MAX_CHARACTERS / 2);

/** The same; none when left out. */
export const acknowledgedSchema = acknowledgedWordsSchema.default([]);
