import { UNIT_KINDS } from '@vern/domain/org-tree';
import { calendarDaySchema } from '@vern/domain/schema';
import { schoolYearSchema } from '@vern/domain/school-calendar/schema';
import { z } from 'zod';

const stretchSchema = z.object({ from: calendarDaySchema, to: calendarDaySchema });

const unitSchema = z.union([
  z.object({ closed: z.array(stretchSchema), open: z.array(calendarDaySchema) }),
  /** The school years of a municipality, as the product keeps them. */
  z.object({ schoolYears: z.array(schoolYearSchema) }),
]);

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
  /** A municipality's own numbers and rules; none when left out. */
  local: z.unknown().optional(),
  cases: z.array(z.object({ id: z.string(), calendar: z.unknown().optional(), facts: z.unknown().optional() })),
});

/** A file of duty cases. */
export type CaseFile = z.output<typeof caseFileSchema>;

/** When the units of one kind work. */
export type CaseUnit = z.output<typeof unitSchema>;

/** The days on which an employer and its units work, as a file gives them. */
export type CaseCalendar = z.output<typeof calendarSchema>;

/** One case, its facts not yet read. */
export type DutyCase = CaseFile['cases'][number];
