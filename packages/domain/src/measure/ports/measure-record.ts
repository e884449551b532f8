import type { CalendarDay } from '../../calendar/index.ts';
import type { MeasureStatus } from '../measure-status.ts';
import type { MeasureType } from '../measure-type.ts';

/**
 * A measure agreed on for one report. `dueOn` is the last day on time; `doneAt` is null until it is finished. `title` and
 * owner are empty for those to whom what was written is closed.
 */
export type MeasureRecord = {
  readonly id: string;
  readonly type: MeasureType;
  readonly title: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly dueOn: CalendarDay;
  readonly status: MeasureStatus;
  readonly createdAt: Date;
  readonly doneAt: Date | null;
  readonly version: number;
};
