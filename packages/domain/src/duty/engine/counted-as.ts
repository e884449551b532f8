import { type CalendarDay, dayOfNumber } from '../../calendar/index.ts';
import { isCovered } from '../../school-calendar/index.ts';
import type { Condition } from '../condition/index.ts';
import type { Occurrence } from '../occurrence/index.ts';
import type { Due } from './due.ts';
import type { Counted } from './duty.ts';
import { textOfInstant } from './text-of-instant.ts';

/** How a date was counted, for whoever reads it. */
export function countedAs(
  event: Occurrence,
  due: Due,
  numberFrom: CalendarDay | null,
  wish: Condition | null,
): Counted {
  const { deadline, from, isOld } = due;
  const calendar = event.calendars[deadline.calendar];
  return {
    deadline,
    from: from.at === null ? dayOfNumber(from.day) : textOfInstant(from.at),
    isRaised: from === event.assessed,
    isOld,
    wish,
    numberFrom,
    isProvisional: calendar.covers !== undefined && !isCovered(calendar, dayOfNumber(from.day), dayOfNumber(due.day)),
  };
}
