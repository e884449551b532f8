import './yearly-totals.css';
import { DataTable } from '../../components/data-table/data-table.tsx';

/**
 * Counts of one year, or of the part of it that its period names. Zero is a count; a year without figures has no row.
 */
export interface YearRow<Series extends string> {
  readonly year: string;
  /** The days the figures cover: "1. jan.–3. nov. 2024". Always shown: a year is not always a year. */
  readonly period: string;
  /** The period is shorter than the year; its lines are dashed. */
  readonly partial: boolean;
  readonly totals: Readonly<Record<Series, number>>;
}

export interface YearlyTotalsProps<Series extends string> {
  readonly caption: string;
  readonly yearHeading: string;
  readonly periodHeading: string;
  /** What is counted, each on a scale of its own. */
  readonly series: readonly { readonly id: Series; readonly label: string }[];
  readonly years: readonly YearRow<Series>[];
  readonly formatCount: (count: number) => string;
}

/** Totals of some years with the days each covers. A short year is drawn as what it is and never stretched to a full one. */
export function YearlyTotals<Series extends string>(props: YearlyTotalsProps<Series>) {
  const { series, years, formatCount } = props;
  const largest = (id: Series) => Math.max(1, ...years.map(({ totals }) => totals[id]));
  return (
    <DataTable
      caption={props.caption}
      columns={[
        { key: 'year', header: props.yearHeading, cell: ({ year }) => year, rowHeader: true },
        {
          key: 'period',
          header: props.periodHeading,
          cell: ({ period }) => <span className="vern-yearly__period">{period}</span>,
        },
        ...series.map(({ id, label }) => ({
          key: id,
          header: label,
          cell: ({ totals, partial }: YearRow<Series>) => (
            <span className="vern-yearly__figure">
              <span className="vern-yearly__number">{formatCount(totals[id])}</span>
              <svg aria-hidden="true" className="vern-yearly__line" {...(partial ? { 'data-partial': '' } : {})}>
                <line x1="0" x2={`${(100 * totals[id]) / largest(id)}%`} y1="50%" y2="50%" />
              </svg>
            </span>
          ),
        })),
      ]}
      rowKey={({ year }) => year}
      rows={years}
    />
  );
}
