import { z } from 'zod';
import { isCalendarDay } from '../calendar/index.ts';

const daySchema = z.string().refine(isCalendarDay, { error: 'not_a_calendar_day' });

/** One school year of a calendar, as it is stored and sent. Whether its days fit together is `schoolYearProblems` to say. */
export const schoolYearSchema = z.strictObject({
  from: daySchema,
  to: daySchema,
  closures: z.array(z.strictObject({ from: daySchema, to: daySchema, name: z.string().trim().min(1) })),
  planningDays: z.array(daySchema),
  afterSchoolDays: z.array(daySchema),
});
