import type { CalendarDay } from '@vern/domain/calendar';
import type { Locale } from '@vern/domain/locale';
import { formatDay } from './format-day.ts';
import { DATE_WORDS } from './words.ts';

/** A deadline as people say it: "i løpet av dagen", "senest i morgen", "skulle vært gjort i går". @param today - Today in Norway. */
export function formatDeadline(dueOn: CalendarDay, locale: Locale, today: CalendarDay): string {
  const { byToday, by, shouldHaveBeen } = DATE_WORDS[locale];
  if (dueOn === today) return byToday;
  const day = formatDay(dueOn, locale, today);
  return dueOn < today ? shouldHaveBeen(day) : by(day);
}
