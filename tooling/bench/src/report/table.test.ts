import { describe, expect, it } from 'vitest';
import { type Line, reaches } from './bar.ts';
import { table } from './table.ts';

const line = (median: number, bar: Line['bar'], spread: Partial<Line['figure']> = {}): Line => ({
  what: 'Submit',
  figure: { min: median, median, max: median, ...spread },
  unit: '',
  digits: 2,
  bar,
});
const cells = (text: string, row: number) =>
  text
    .split('\n')
    [row]!.split('|')
    .map((cell) => cell.trim())
    .slice(1, -1);

describe('reaches', () => {
  it.each([
    [0.5, { atLeast: 0.5 }, true],
    [0.499, { atLeast: 0.5 }, false],
    [60, { atMost: 60 }, true],
    [60.1, { atMost: 60 }, false],
    [Number.NaN, { atLeast: 0.5 }, false],
    [Number.NaN, { atMost: 60 }, false],
    [0, null, true],
  ])('%d against %j: %s', (median, bar, expected) => {
    expect(reaches(line(median, bar))).toBe(expected);
  });

  it('judges the median, not the luckiest round', () => {
    expect(reaches(line(0.4, { atLeast: 0.5 }, { max: 0.9 }))).toBe(false);
  });
});

describe('table', () => {
  it('shows the median, the spread, the bar and whether it was reached', () => {
    const text = table([line(0.61, { atLeast: 0.5 }, { min: 0.55, max: 0.7 })]);
    expect(cells(text, 2)).toEqual(['Submit', '0.61', '0.55 – 0.70', 'at least 0.50', 'yes']);
  });

  it('says no where a bar was missed', () => {
    expect(cells(table([line(0.31, { atLeast: 0.5 })]), 2).at(-1)).toBe('**no**');
  });

  it('gives context no bar and a single figure no spread', () => {
    expect(cells(table([line(900, null)]), 2)).toEqual(['Submit', '900.00', '–', '–', '–']);
  });

  it('is as wide in every row, so that it can be read as it stands', () => {
    const text = table([line(1, null), { ...line(20, { atMost: 60 }), what: 'A longer name', unit: ' ms' }]);
    expect(new Set(text.split('\n').map((row) => row.length)).size).toBe(1);
  });
});
