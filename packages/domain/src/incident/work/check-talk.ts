import type { CalendarDay } from '../../calendar/index.ts';
import { DomainError } from '../../errors.ts';

/**
 * A talk about an event is held on its day at the earliest, and not in the future.
 *
 * @throws {DomainError} `talk_day_not_possible`.
 */
export function checkTalk(talk: {
  readonly talkedOn: CalendarDay;
  readonly occurredOn: CalendarDay;
  readonly today: CalendarDay;
}): void {
  const { talkedOn, occurredOn, today } = talk;
  if (talkedOn < occurredOn || talkedOn > today) throw new DomainError('talk_day_not_possible', { talkedOn });
}
