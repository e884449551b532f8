import type { CalendarDay } from '../calendar/index.ts';
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

/**
 * A new measure is due today at the earliest.
 *
 * @throws {DomainError} `measure_due_in_past`.
 */
export function checkMeasureDue(dueOn: CalendarDay, today: CalendarDay): void {
  if (dueOn < today) throw new DomainError('measure_due_in_past', { dueOn });
}
