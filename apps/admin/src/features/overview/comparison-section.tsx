import { formatNumber, formatPeriod } from '@vern/i18n/formats';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { EmptyState } from '@vern/ui/empty-state';
import { Notice } from '@vern/ui/notice';
import { YearlyTotals } from '@vern/ui/patterns/yearly-totals';
import { Section } from '@vern/ui/section';
import { SmallPrint } from '@vern/ui/small-print';
import { capitalise } from '../../language/capitalise.ts';
import type { ComparisonTotal } from '../../server/answers.ts';
import { type ComparisonTable, comparisonTables } from './comparison-tables.ts';

/** Totals from elsewhere, each with the days it covers, apart from everything the municipality has counted itself. */
export function ComparisonSection({ totals }: { readonly totals: readonly ComparisonTotal[] }) {
  const { figures: words } = useTexts('admin');
  return (
    <Section divided title={words.comparison}>
      {totals.length === 0 ? (
        <EmptyState level={3} title={words.noComparison}>
          {words.noComparisonText}
        </EmptyState>
      ) : (
        <p>{words.comparisonLead}</p>
      )}
      {comparisonTables(totals).map((table) => (
        <Series key={`${table.series} ${table.source} ${table.unitKinds.join(' ')}`} table={table} />
      ))}
    </Section>
  );
}

function Series({ table }: { readonly table: ComparisonTable }) {
  const { locale } = useLanguage();
  const { figures: words } = useTexts('admin');
  const kindWord = (kind: string) =>
    kind === 'school' || kind === 'kindergarten' ? words.kinds[kind] : capitalise(kind);
  return (
    <>
      {table.periods
        .filter(({ isShort }) => isShort)
        .map(({ year, from, to }) => (
          <Notice key={from} title={words.shortYear(year)} tone="warning">
            {words.shortYearText(year, formatPeriod(from, to, locale))}
          </Notice>
        ))}
      <YearlyTotals
        caption={words.seriesNames[table.series] ?? table.series}
        formatCount={(count) => formatNumber(count, locale)}
        periodHeading={words.period}
        series={table.unitKinds.map((id) => ({ id, label: kindWord(id) }))}
        yearHeading={words.year}
        years={table.periods.map(({ year, from, to, isShort, totals }) => ({
          year,
          period: formatPeriod(from, to, locale),
          partial: isShort,
          totals,
        }))}
      />
      <SmallPrint as="p">{words.source(table.source)}</SmallPrint>
    </>
  );
}
