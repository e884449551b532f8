import type { CalendarDay } from '@vern/domain/calendar';
import { formatMonth, formatNumber } from '@vern/i18n/formats';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { Card } from '@vern/ui/card';
import { EmptyState } from '@vern/ui/empty-state';
import { MonthChart } from '@vern/ui/patterns/month-chart';
import { Section } from '@vern/ui/section';
import { capitalise } from '../../language/capitalise.ts';
import { monthBars } from './month-bars.ts';
import { hasHidden, hasReports, type ShownRow } from './shown-rows.ts';

/** This year's reports by month, one chart and table for each kind of unit, and how to read them. */
export function MonthsSection({ rows, asOf }: { readonly rows: readonly ShownRow[]; readonly asOf: CalendarDay }) {
  const { locale } = useLanguage();
  const { figures: words } = useTexts('admin');
  const year = asOf.slice(0, 4);
  return (
    <Section divided title={words.months}>
      <p>{words.monthsNote(capitalise(formatMonth(asOf.slice(0, 7), locale)))}</p>
      {hasHidden(rows) && <p>{words.hiddenWhy}</p>}
      {!rows.some(hasReports) && (
        <EmptyState level={3} title={words.noReports(year)}>
          {words.noReportsText}
        </EmptyState>
      )}
      {rows.map(({ unitKind, months }) => (
        <Card key={unitKind}>
          <MonthChart
            countHeading={words.count}
            formatCount={(count) => formatNumber(count, locale)}
            missingLabel={words.missing}
            monthHeading={words.month}
            partialLabel={words.soFar}
            months={monthBars({ months, asOf, locale })}
            suppressedLabel={words.hidden}
            title={words.monthChart[unitKind](year)}
          />
        </Card>
      ))}
    </Section>
  );
}
