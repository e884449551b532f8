import { DataTable } from '@vern/ui/data-table';
import { Disclosure } from '@vern/ui/disclosure';
import type { CanYouTellTexts } from './can-you-tell.texts.ts';
import type { DrawnMonth } from './draw-municipality.ts';

interface MonthLinesProps {
  /** Months before, then as many after. */
  readonly months: readonly DrawnMonth[];
  readonly texts: CanYouTellTexts;
  readonly formatCount: (count: number) => string;
}

/** The drawing's own units; the sheet stretches it, and lines keep their width. */
const [WIDTH, HEIGHT] = [600, 200];

/** What happened and what was reported, month by month, the second period shaded; the same figures in a table. */
export function MonthLines({ months, texts, formatCount }: MonthLinesProps) {
  const half = months.length / 2;
  const most = Math.max(1, ...months.map(({ occurred }) => occurred));
  const line = (of: (month: DrawnMonth) => number) =>
    months
      .map((month, k) => `${((k + 0.5) * WIDTH) / months.length},${HEIGHT - (of(month) / most) * HEIGHT}`)
      .join(' ');
  const rows = months.map((month, k) => ({ ...month, name: texts.monthName((k % half) + 1, k >= half) }));
  const last = months.findLast(({ occurred }) => occurred > 0) ?? months[0]!;
  const labelAt = (count: number) => ({ bottom: `${(100 * count) / most}%` });
  return (
    <figure className="can-you-tell__months">
      <div className="can-you-tell__plot">
        <svg aria-hidden="true" preserveAspectRatio="none" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
          <rect className="can-you-tell__phase" height={HEIGHT} width={WIDTH / 2} x={WIDTH / 2} y="0" />
          <polyline className="can-you-tell__occurred" points={line(({ occurred }) => occurred)} />
          <polyline className="can-you-tell__reported" points={line(({ reported }) => reported)} />
        </svg>
        <span className="can-you-tell__label" style={labelAt(last.occurred)}>
          {texts.occurred}
        </span>
        <span className="can-you-tell__label" data-line="reported" style={labelAt(last.reported)}>
          {texts.reported}
        </span>
        <span className="can-you-tell__most">{formatCount(most)}</span>
        <span className="can-you-tell__period">{texts.before}</span>
        <span className="can-you-tell__period">{texts.after}</span>
      </div>
      <Disclosure summary={texts.table}>
        <DataTable
          caption={texts.chartTitle}
          columns={[
            { key: 'month', header: texts.month, cell: ({ name }) => name, rowHeader: true },
            { key: 'occurred', header: texts.occurred, cell: ({ occurred }) => formatCount(occurred), align: 'end' },
            { key: 'reported', header: texts.reported, cell: ({ reported }) => formatCount(reported), align: 'end' },
          ]}
          rowKey={({ name }) => name}
          rows={rows}
        />
      </Disclosure>
    </figure>
  );
}
