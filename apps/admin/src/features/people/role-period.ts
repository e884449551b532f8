import type { CalendarDay } from '@vern/domain/calendar';

/** Where today is in relation to the days a role is held. */
export type RolePeriod = 'coming' | 'ended' | 'open' | 'bounded';

/** @param to - Last day of the role; null while it has no end. */
export function rolePeriod(from: CalendarDay, to: CalendarDay | null, today: CalendarDay): RolePeriod {
  if (from > today) return 'coming';
  if (to === null) return 'open';
  return to < today ? 'ended' : 'bounded';
}
