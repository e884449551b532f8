import type { CalendarDay } from '@vern/domain/calendar';
import type { Locale } from '@vern/domain/locale';
import { formatMonth, formatMonthShort } from '@vern/i18n/formats';
import type { Month } from '@vern/ui/patterns/month-chart';
import type { ShownCount } from '../../server/answers.ts';

type Row = {
  /** From January on. */
  readonly months: readonly ShownCount[];
  readonly asOf: CalendarDay;
  readonly locale: Locale;
};

/** A year's months for the chart. The month that the figures were cut in is not over, and marked so. */
export function monthBars({ months, asOf, locale }: Row): readonly Month[] {
  return months.map(({ isSuppressed, count }, index) => {
    const month = `${asOf.slice(0, 4)}-${String(index + 1).padStart(2, '0')}`;
    return {
      month,
      shortLabel: formatMonthShort(month, locale),
      label: formatMonth(month, locale),
      count: isSuppressed ? 'suppressed' : count,
      partial: month === asOf.slice(0, 7),
    };
  });
}
