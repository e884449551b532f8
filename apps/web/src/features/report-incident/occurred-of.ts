import { osloTime } from '@vern/domain/calendar';
import type { IncidentReportInput } from '@vern/domain/incident/schema';
import type { ReportForm } from './report-form.ts';

type Occurred = Pick<IncidentReportInput, 'occurredOn' | 'occurredTime' | 'occurredPrecision'>;

/** When it happened, in Norway's days and clock; null until it can be said. @param now - By the server's clock. */
export function occurredOf({ when, begunAt }: Pick<ReportForm, 'when' | 'begunAt'>, now: Date): Occurred | null {
  if (when.choice === 'now') {
    const { day, time } = osloTime(new Date(begunAt));
    return { occurredOn: day, occurredTime: time, occurredPrecision: 'about_time' };
  }
  const occurredOn = when.choice === 'other' ? when.date : when.choice === 'earlier_today' ? osloTime(now).day : '';
  if (!occurredOn) return null;
  return when.time
    ? { occurredOn, occurredTime: when.time, occurredPrecision: 'exact_time' }
    : { occurredOn, occurredTime: null, occurredPrecision: 'day_only' };
}

/** Whether the answer lies ahead of us, so that it can be mended before the server refuses it. */
export function isInFuture(form: Pick<ReportForm, 'when' | 'begunAt'>, now: Date): boolean {
  const occurred = occurredOf(form, now);
  if (!occurred) return false;
  const { day, time } = osloTime(now);
  return occurred.occurredOn > day || (occurred.occurredOn === day && (occurred.occurredTime ?? '') > time);
}
