import type { CalendarDay } from '../../../calendar/index.ts';
import type { MeasureType } from '../../../measure/index.ts';

/** A measure somebody decides on: what, whose, and the last day on time. */
export type DecidedMeasure = {
  readonly type: MeasureType;
  readonly title: string;
  readonly ownerId: string;
  readonly dueOn: CalendarDay;
};
