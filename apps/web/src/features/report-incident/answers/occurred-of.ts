import { liesAhead, osloDay, osloTime } from '@vern/domain/calendar';
import type { IncidentReportInput } from '@vern/domain/incident/schema';
import type { ReportForm } from './report-form.ts';

type Occurred = Pick<IncidentReportInput, 'occurredOn' | 'occurredTime' | 'occurredPrecision'>;

/** When it happened, in Norway's days and clock; null until it can be said. */
export function occurredOf({ when, begunAt }: Pick<ReportForm, 'when' | 'begunAt'>): Occurred | null {
  if (when.choice === 'now') {
    const { day, time } = osloTime(new Date(begunAt));
    return { occurredOn: day, occurredTime: time, occurredPrecision: 'about_time' };
  }
  const occurredOn = when.choice === null ? '' : when.date;
  if (!occurredOn) return null;
  return when.time
    ? { occurredOn, occurredTime: when.time, occurredPrecision: 'exact_time' }
    : { occurredOn, occurredTime: null, occurredPrecision: 'day_only' };
}

/** Whether the answer lies ahead of us, so that it can be mended before the server refuses it. */
export function isInFuture(form: Pick<ReportForm, 'when' | 'begunAt'>, now: Date): boolean {
  const occurred = occurredOf(form);
  return occurred !== null && liesAhead(occurred.occurredOn, occurred.occurredTime ?? null, now);
}

/** An answer with the day it was given: "earlier today" is that day, however long the report lies before it is sent. */
export function whenSaid(said: ReportForm['when'], before: ReportForm['when'], now: Date): ReportForm['when'] {
  if (said.choice !== 'earlier_today') return said;
  return { ...said, date: before.choice === 'earlier_today' && before.date ? before.date : osloDay(now) };
}

/** The same report taken up again: on a later day, "earlier today" is the day it was said, and is shown as that. */
export function takenUp(form: ReportForm, now: Date): ReportForm {
  const { when, begunAt } = form;
  if (when.choice !== 'earlier_today') return form;
  const date = when.date || osloDay(new Date(begunAt));
  return { ...form, when: { ...when, date, choice: date === osloDay(now) ? 'earlier_today' : 'other' } };
}
