import { isCalendarDay } from '@vern/domain/calendar';
import { parse } from 'csv-parse/sync';

/** One total from elsewhere with the days it covers. */
export interface YearlyTotal {
  readonly unitKind: 'school' | 'kindergarten';
  readonly periodStart: string;
  /** Last day of the period. */
  readonly periodEnd: string;
  readonly count: number;
}

/** What is wrong with a line, counted from 1 as an editor does; the header is line 1. */
export interface LineProblem {
  readonly line: number;
  readonly rule: LineRule;
}

/** A rule that a line of the file broke. */
export type LineRule =
  | 'header_unknown'
  | 'field_count'
  | 'year_invalid'
  | 'day_invalid'
  | 'period_backwards'
  | 'period_outside_year'
  | 'count_invalid'
  | 'period_twice'
  | 'not_csv'
  | 'empty';

const HEADER = ['year', 'period_start', 'period_end', 'schools', 'kindergartens'] as const;

interface Line {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * Read yearly totals from CSV: year, first and last day covered, and a count for schools and for kindergartens.
 * @returns Either totals or problems: a file with one bad line gives no totals at all.
 */
export function parseYearlyTotals(csv: string): {
  readonly totals: readonly YearlyTotal[];
  readonly problems: readonly LineProblem[];
} {
  const lines = readLines(csv);
  if ('line' in lines) return { totals: [], problems: [{ line: lines.line, rule: 'not_csv' }] };
  const [header, ...rest] = lines;
  if (!header || rest.length === 0) return { totals: [], problems: [{ line: 1, rule: 'empty' }] };
  if (header.fields.join() !== HEADER.join()) return { totals: [], problems: [{ line: 1, rule: 'header_unknown' }] };
  const problems = [
    ...rest.flatMap((line) => problemsOf(line).map((rule) => ({ line: line.line, rule }))),
    ...twice(rest),
  ];
  if (problems.length > 0) return { totals: [], problems: problems.sort((a, b) => a.line - b.line) };
  return { totals: rest.flatMap(({ fields }) => totalsOf(fields)), problems: [] };
}

function readLines(csv: string): readonly Line[] | { readonly line: number } {
  try {
    const records = parse(csv, { bom: true, info: true, trim: true, skip_empty_lines: true, relax_column_count: true });
    return (records as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      line: info.lines,
      fields: record,
    }));
  } catch (error) {
    return { line: (error as { lines?: number }).lines ?? 1 };
  }
}

function problemsOf({ fields }: Line): readonly LineRule[] {
  if (fields.length !== HEADER.length) return ['field_count'];
  const [year, start, end, ...counts] = fields as [string, string, string, string, string];
  const problems: LineRule[] = [];
  if (!/^(19|20|21)\d\d$/.test(year)) problems.push('year_invalid');
  if (!isCalendarDay(start) || !isCalendarDay(end)) problems.push('day_invalid');
  else if (end < start) problems.push('period_backwards');
  else if (start.slice(0, 4) !== year || end.slice(0, 4) !== year) problems.push('period_outside_year');
  if (counts.some((count) => !/^\d{1,7}$/.test(count))) problems.push('count_invalid');
  return problems;
}

function twice(lines: readonly Line[]): readonly LineProblem[] {
  const seen = new Set<string>();
  return lines.flatMap(({ line, fields }) => {
    const key = fields.slice(1, 3).join();
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ line, rule: 'period_twice' as const }];
  });
}

function totalsOf(fields: readonly string[]): readonly YearlyTotal[] {
  const [, periodStart, periodEnd, schools, kindergartens] = fields as [string, string, string, string, string];
  return [
    { unitKind: 'school', periodStart, periodEnd, count: Number(schools) },
    { unitKind: 'kindergarten', periodStart, periodEnd, count: Number(kindergartens) },
  ];
}
