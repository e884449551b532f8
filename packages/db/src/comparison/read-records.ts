import { parse } from 'csv-parse/sync';

/** A row of a CSV file and the line it stands on, from 1 as an editor counts. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** Excel in Norway writes semicolons, since the comma is in its numbers. */
const DELIMITERS = [';', '\t', ','] as const;

/** Excel's own first line that says what parts the fields. */
const SEP_LINE = /^\ufeff?"?sep=([;,\t|])"?[^\S\n]*(?=\n|$)/i;

/**
 * The rows of a CSV file whatever parts its fields and ends its lines. Rows without anything in them, and columns after the
 * last that has a name, are what spreadsheets leave behind, and are left out.
 * @returns Or the line from which on it cannot be read.
 */
export function readRecords(csv: string): readonly CsvRecord[] | { readonly line: number } {
  const text = csv.replace(/\r\n?/g, '\n');
  const said = SEP_LINE.exec(text);
  // The line stays, empty: those that follow keep their numbers.
  const body = said ? text.slice(said[0].length) : text;
  const delimiter = said?.[1] ?? delimiterOf(body.trimStart().split('\n', 1)[0] ?? '');
  try {
    const records = parse(body, {
      bom: true,
      info: true,
      trim: true,
      delimiter,
      record_delimiter: '\n',
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as { readonly record: string[]; readonly info: { readonly lines: number } }[];
    const rows = records.map(({ record, info }) => ({ line: info.lines, fields: record }));
    const width = rows[0] ? filledWidth(rows[0].fields) : 0;
    return rows
      .filter(({ fields }) => filledWidth(fields) > 0)
      .map(({ line, fields }) => ({ line, fields: fields.slice(0, Math.max(width, filledWidth(fields))) }));
  } catch (error) {
    return { line: (error as { lines?: number }).lines ?? 1 };
  }
}

/** Up to the last field that has something in it. */
function filledWidth(fields: readonly string[]): number {
  return fields.findLastIndex((field) => field !== '') + 1;
}

/** What parts the first line's fields most often, outside quotation marks. */
function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0]!;
}
