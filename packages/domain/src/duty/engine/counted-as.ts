import { type CalendarDay, dayOfNumber } from '../../calendar/index.ts';
import { isCovered } from '../../school-calendar/index.ts';
import type { Occurrence } from '../occurrence/index.ts';
import type { Due } from './due.ts';
import type { Counted } from './duty.ts';

/** How a date was counted, for whoever reads it. */
export function countedAs(event: Occurrence, due: Due, numberFrom: CalendarDay | null): Counted {
  const { deadline, from, isOld, wish } = due;
  return {
    deadline,
    from: from.text,
    isRaised: from === event.assessed,
    isOld,
    wish,
    numberFrom,
    isProvisional: event.hasCover && isCountedBeyond(event, due),
  };
}

function isCountedBeyond({ calendars }: Occurrence, { deadline, from, day }: Due): boolean {
  return deadline.calendar === 'unit' && !isCovered(calendars.unit, dayOfNumber(from.day), dayOfNumber(day));
}
