import { addDays, type CalendarDay } from '../calendar/index.ts';
import { DomainError } from '../errors.ts';
import type { MeasureStatus } from './measure-status.ts';
import type { MeasureType } from './measure-type.ts';

/** Something that is to be done so that it happens less or hurts less. Every measure has one owner and one day. */
export type Measure = {
  readonly type: MeasureType;
  /** What is to be done. Free text, kept free of names like every other. */
  readonly title: string;
  readonly ownerId: string;
  readonly dueOn: CalendarDay;
  readonly status: MeasureStatus;
};

/** Whether the measure still waits to be done. */
export function isOpenMeasure({ status }: Pick<Measure, 'status'>): boolean {
  return status === 'planned' || status === 'started';
}

/** Whether the measure should have been done: its due day is over and it is still open. */
export function isOverdueMeasure(measure: Pick<Measure, 'status' | 'dueOn'>, today: CalendarDay): boolean {
  return isOpenMeasure(measure) && measure.dueOn < today;
}

/** Five years: longer than a new building takes. A day further away is a slip of the keyboard, and nobody would ever be reminded. */
const DUE_WITHIN_DAYS = 5 * 365 + 1;

/** The last day that a measure may be due. */
export function latestMeasureDue(today: CalendarDay): CalendarDay {
  return addDays(today, DUE_WITHIN_DAYS);
}

/** Why a measure cannot be due that day; null when it can: from today on, and within sight. */
export function measureDueFault(
  dueOn: CalendarDay,
  today: CalendarDay,
): 'measure_due_in_past' | 'measure_due_too_far' | null {
  if (dueOn < today) return 'measure_due_in_past';
  return dueOn > latestMeasureDue(today) ? 'measure_due_too_far' : null;
}

/**
 * A new measure is due today at the earliest, and in five years at the latest.
 *
 * @throws {DomainError} `measure_due_in_past` or `measure_due_too_far`.
 */
export function checkMeasureDue(dueOn: CalendarDay, today: CalendarDay): void {
  const fault = measureDueFault(dueOn, today);
  if (fault) throw new DomainError(fault, { dueOn });
}
