import { calendarDaySchema } from '@vern/domain/incident/schema';
import { UNIT_KINDS } from '@vern/domain/organisation';
import { z } from 'zod';

const stretchSchema = z.object({ from: calendarDaySchema, to: calendarDaySchema });

const unitSchema = z.object({ closed: z.array(stretchSchema), open: z.array(calendarDaySchema) });

const calendarSchema = z.object({
  publicHolidays: z.array(calendarDaySchema),
  /** A kind of unit without an entry works on the employer's days. */
  units: z.partialRecord(z.enum(UNIT_KINDS.codes), unitSchema),
});

/**
 * A file of duty cases. What a case expects is for whoever grades; its facts and the name of its calendar are read one by one, and refused
 * with the case.
 */
export const caseFileSchema = z.object({
  format: z.literal('vern-duty-cases/1'),
  calendars: z.record(z.string(), calendarSchema),
  cases: z.array(z.object({ id: z.string(), calendar: z.unknown(), facts: z.unknown() })),
});

/** A file of duty cases. */
export type CaseFile = z.output<typeof caseFileSchema>;

/** The days on which an employer and its units work, as a file gives them. */
export type CaseCalendar = z.output<typeof calendarSchema>;

/** One case, its facts not yet read. */
export type DutyCase = CaseFile['cases'][number];
