import { isCalendarDay } from '@vern/domain/calendar';
import { type CsvRecord, readRecords } from './read-records.ts';

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

/** A whole number, also as a spreadsheet in Norway shows it: `3 366`, `3366,00`. A point may mean either, and is refused. */
const COUNT = /^(\d{1,7}|\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,2})(?:,0{1,2})?$/;

/**
 * Read yearly totals from CSV, parted by commas, semicolons or tabs: year, first and last day covered, and a count for schools and for kindergartens.
 * @returns Either totals or problems: a file with one bad line gives no totals at all.
 */
export function parseYearlyTotals(csv: string): {
  readonly totals: readonly YearlyTotal[];
  readonly problems: readonly LineProblem[];
} {
  const lines = readRecords(csv);
  if ('line' in lines) return { totals: [], problems: [{ line: lines.line, rule: 'not_csv' }] };
  const [header, ...rest] = lines;
  if (!header || rest.length === 0) return { totals: [], problems: [{ line: header?.line ?? 1, rule: 'empty' }] };
  if (header.fields.join().toLowerCase() !== HEADER.join()) {
    return { totals: [], problems: [{ line: header.line, rule: 'header_unknown' }] };
  }
  const problems = [
    ...rest.flatMap((line) => problemsOf(line).map((rule) => ({ line: line.line, rule }))),
    ...twice(rest),
  ];
  if (problems.length > 0) return { totals: [], problems: problems.sort((a, b) => a.line - b.line) };
  return { totals: rest.flatMap(({ fields }) => totalsOf(fields)), problems: [] };
}

function problemsOf({ fields }: CsvRecord): readonly LineRule[] {
  if (fields.length !== HEADER.length) return ['field_count'];
  const [year, start, end, ...counts] = fields as [string, string, string, string, string];
  const problems: LineRule[] = [];
  if (!/^(19|20|21)\d\d$/.test(year)) problems.push('year_invalid');
  if (!isCalendarDay(start) || !isCalendarDay(end)) problems.push('day_invalid');
  else if (end < start) problems.push('period_backwards');
  else if (start.slice(0, 4) !== year || end.slice(0, 4) !== year) problems.push('period_outside_year');
  if (counts.some((count) => !COUNT.test(count))) problems.push('count_invalid');
  return problems;
}

function twice(lines: readonly CsvRecord[]): readonly LineProblem[] {
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
    { unitKind: 'school', periodStart, periodEnd, count: countOf(schools) },
    { unitKind: 'kindergarten', periodStart, periodEnd, count: countOf(kindergartens) },
  ];
}

function countOf(written: string): number {
  return Number(COUNT.exec(written)![1]!.replace(/\D/g, ''));
}
