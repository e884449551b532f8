import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csvText } from './csv-text.ts';
import { parseYearlyTotals } from './parse-yearly-totals.ts';
import { readRecords } from './read-records.ts';

const FILES = new URL('./files.fixture/', import.meta.url);
const HEADER = 'year,period_start,period_end,schools,kindergartens';
const ROWS = [
  ['school', '2021-01-01', 2237],
  ['kindergarten', '2021-01-01', 55],
  ['school', '2022-01-01', 3366],
  ['kindergarten', '2022-01-01', 104],
];

const rowsOf = (text: string) => {
  const { totals, problems } = parseYearlyTotals(text);
  expect(problems).toEqual([]);
  return totals.map(({ unitKind, periodStart, count }) => [unitKind, periodStart, count]);
};

describe('a file of comparison figures', () => {
  it.each(readdirSync(FILES))('is read as a spreadsheet saved it: %s', (name) => {
    expect(rowsOf(csvText(readFileSync(new URL(name, FILES))))).toEqual(ROWS);
  });

  const LINES = [HEADER, '2021,2021-01-01,2021-12-31,2237,55', '2022,2022-01-01,2022-12-31,3366,104'];
  const BYTES: Readonly<Record<string, (text: string) => Uint8Array>> = {
    'UTF-8': (text) => Buffer.from(text, 'utf8'),
    'UTF-8 with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf8'),
    'UTF-16 little-endian with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    'UTF-16 little-endian without one': (text) => Buffer.from(text, 'utf16le'),
    'UTF-16 big-endian with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  };
  const CASES = Object.keys(BYTES).flatMap((coding) =>
    [',', ';', '\t'].flatMap((delimiter) => ['\n', '\r\n', '\r'].map((end) => [coding, delimiter, end] as const)),
  );
  it.each(CASES)('is read in %s, parted by %j, lines ended by %j', (coding, delimiter, end) => {
    const plain = LINES.join(end).replaceAll(',', delimiter);
    const left = `${end}${delimiter.repeat(4)}${end}${end}`;
    const quoted = LINES.map((line) =>
      line
        .split(',')
        .map((field) => `"${field}"`)
        .join(delimiter),
    ).join(end);
    for (const text of [plain, `${plain}${left}`, `sep=${delimiter}${end}${plain}`, quoted]) {
      expect(rowsOf(csvText(BYTES[coding]!(text)))).toEqual(ROWS);
    }
  });

  it('may have its counts as Excel in Norway shows them', () => {
    const text = `${HEADER}\n2021,2021-01-01,2021-12-31,2237,55\n`.replaceAll(',', ';');
    for (const count of ['2 237', '2\u00a0237', '2\u202f237', '2237,0', '2237,00', '2 237,00']) {
      expect(rowsOf(text.replace('2237', count))[0]).toEqual(ROWS[0]);
    }
  });

  it.each(['2.237', '2,5', '2237,05', '2 23', '22 37', '-2', '2e3', ''])(
    'refuses the count %j by its line',
    (count) => {
      const lines = [HEADER, '2021,2021-01-01,2021-12-31,COUNT,55', '2022,2022-01-01,2022-12-31,3366,104'];
      const text = lines.join('\r\n').replaceAll(',', ';').replace('COUNT', count);
      expect(parseYearlyTotals(text)).toEqual({ totals: [], problems: [{ line: 2, rule: 'count_invalid' }] });
    },
  );

  it('names the line as an editor counts it, also under a line that says what parts the fields', () => {
    const text = `sep=;\r\n${HEADER.replaceAll(',', ';')}\n\r\n2021;2021-01-01;2021-12-31;1;2\r\n2022;2022-01-01;2022-12-31;x;2`;
    expect(parseYearlyTotals(text).problems).toEqual([{ line: 5, rule: 'count_invalid' }]);
    expect(parseYearlyTotals('sep=;\nyear;what\n1;2').problems).toEqual([{ line: 2, rule: 'header_unknown' }]);
  });

  it('keeps a column that has no name and yet something in it, so that it is refused and not lost', () => {
    const text = `${HEADER},\n2021,2021-01-01,2021-12-31,1,2,3\n`;
    expect(parseYearlyTotals(text).problems).toEqual([{ line: 2, rule: 'field_count' }]);
  });

  it('says from where on it cannot be read', () => {
    expect(readRecords('a;b\n1;"2\n3;4')).toMatchObject({ line: expect.any(Number) });
  });

  it('reads Windows-1252 where it is no UTF-8', () => {
    expect(csvText(Buffer.from([0xe5, 0x72]))).toBe('år');
  });
});
