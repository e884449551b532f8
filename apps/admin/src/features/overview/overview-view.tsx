import { formatDayExact, formatPeriod } from '@vern/i18n/formats';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { Page } from '@vern/ui/page';
import { type Paper, PaperHead } from '../../frame/paper-head.tsx';
import type { Figures } from '../../server/answers.ts';
import { ComparisonSection } from './comparison-section.tsx';
import { KnownFigures } from './known-figures.tsx';
import { MonthsSection } from './months-section.tsx';
import type { Reach } from './reach.ts';
import { shownRows } from './shown-rows.ts';
import { SilentSection } from './silent-section.tsx';
import { Verdict } from './verdict.tsx';

type Props = Paper & {
  readonly figures: Figures;
  readonly reach: Reach;
  readonly onPrint: () => void;
};

/** The figures: the answer in words first, then what is known, then what it is known from. */
export function OverviewView({ figures, reach, municipalityName, now, onPrint }: Props) {
  const { locale } = useLanguage();
  const { overview, figures: words } = useTexts('admin');
  const asOf = words.asOf(formatDayExact(figures.asOf, locale));
  const rows = shownRows(figures.monthly, reach);
  return (
    <Page
      actions={
        <Button emphasis="secondary" onClick={onPrint} size="sm" tone="neutral">
          {words.print}
        </Button>
      }
      before={<PaperHead dataCutOff={asOf} document={words.document} municipalityName={municipalityName} now={now} />}
      lead={`${asOf} ${words.covers(listOf(reach.placeNames, locale))}`}
      title={overview}
      width="work"
    >
      <Verdict />
      <KnownFigures figures={figures} reach={reach} rows={rows} />
      <MonthsSection asOf={figures.asOf} rows={rows} />
      <SilentSection
        period={formatPeriod(figures.silentSince, figures.silentUntil, locale)}
        reach={reach}
        units={figures.silentUnits}
      />
      <ComparisonSection totals={figures.comparison} />
    </Page>
  );
}

// Every browser knows how bokmål joins a list, and nynorsk joins it the same way.
function listOf(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale === 'nn' ? 'nb' : locale).format(names);
}
