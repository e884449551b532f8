import type { ComparisonTotal } from '../../server/answers.ts';

/** Totals for some days, one for each kind of unit. */
export type ComparisonPeriod = {
  readonly year: string;
  readonly from: string;
  readonly to: string;
  /** Fewer days than the year has. */
  readonly isShort: boolean;
  readonly totals: Readonly<Record<string, number>>;
};

/** One series from elsewhere. Never added up, neither with another nor with the municipality's own. */
export type ComparisonTable = {
  readonly series: string;
  readonly source: string;
  readonly unitKinds: readonly string[];
  readonly periods: readonly ComparisonPeriod[];
};

// Schools first everywhere.
const KIND_ORDER = ['school', 'kindergarten', 'other'];

/**
 * Lays imported totals out as tables. A table has a figure in every cell: periods that lack a kind of unit which others
 * have get a table of their own, for a gap is not a zero.
 */
export function comparisonTables(totals: readonly ComparisonTotal[]): readonly ComparisonTable[] {
  const periods = Map.groupBy(totals, ({ series, source, periodStart, periodEnd }) =>
    [series, source, periodStart, periodEnd].join('\n'),
  );
  const shaped = [...periods.values()].map((rows) => ({ first: rows[0]!, period: periodOf(rows) }));
  const tables = Map.groupBy(shaped, ({ first, period }) =>
    [first.series, first.source, ...Object.keys(period.totals)].join('\n'),
  );
  return [...tables.values()].map((rows) => ({
    series: rows[0]!.first.series,
    source: rows[0]!.first.source,
    unitKinds: Object.keys(rows[0]!.period.totals),
    periods: rows.map(({ period }) => period).sort((a, b) => a.from.localeCompare(b.from)),
  }));
}

function periodOf(rows: readonly ComparisonTotal[]): ComparisonPeriod {
  const { periodStart: from, periodEnd: to } = rows[0]!;
  const sorted = [...rows].sort((a, b) => KIND_ORDER.indexOf(a.unitKind) - KIND_ORDER.indexOf(b.unitKind));
  const year = from.slice(0, 4);
  return {
    year: to.startsWith(year) ? year : `${year}–${to.slice(0, 4)}`,
    from,
    to,
    isShort: to < dayBeforeNextYear(from),
    totals: Object.fromEntries(sorted.map(({ unitKind, count }) => [unitKind, count])),
  };
}

/** The last day of the year that begins on a day. */
function dayBeforeNextYear(from: string): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  return new Date(Date.UTC(year + 1, month - 1, day - 1)).toISOString().slice(0, 10);
}
