import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COX_3X3 } from '../presets/index.ts';
import { gridFromCsv } from './grid-from-csv.ts';
import { gridOf } from './grid-of.ts';
import { gridToCsv } from './grid-to-csv.ts';

const WALL = `;Minor;Grave;"Fatal, or many"
Often;yellow;red;red
"Now and ""then""";green;yellow;red
Seldom;green;green;yellow
`;
const LEVELS = ['green', 'yellow', 'red'];

describe('gridFromCsv', () => {
  it('reads a matrix as it hangs on the wall, the highest likelihood on top', () => {
    expect(gridFromCsv(WALL, { top: 'highest', levels: LEVELS })).toEqual({
      levels: LEVELS,
      cells: [
        [0, 0, 1],
        [0, 1, 2],
        [1, 2, 2],
      ],
      likelihood: ['Seldom', 'Now and "then"', 'Often'],
      consequence: ['Minor', 'Grave', 'Fatal, or many'],
    });
  });

  it('takes a heading in the first cell for no level, whether levels are named or numbers', () => {
    const options = { top: 'highest', levels: LEVELS } as const;
    expect(gridFromCsv(`Likelihood${WALL}`, options)).toEqual(gridFromCsv(WALL, options));
    expect(gridFromCsv('x;a;b\nc;5;10\nd;4;8', { top: 'highest' })).toMatchObject({
      levels: ['4', '5', '8', '10'],
      cells: [
        [0, 2],
        [1, 3],
      ],
      consequence: ['a', 'b'],
    });
  });

  it.each([
    ['commas', '1,2\n1,3'],
    ['semicolons, as a Norwegian spreadsheet writes them', '1;2\r\n1;3\r\n'],
    ['tabs and a byte order mark', '\uFEFF1\t2\n1\t3\n\n'],
    ['spaces and empty lines', ' 1 , 2 \n,\n 1 ,"3"\n'],
  ])('reads numbers with %s, where a higher number is a higher level', (_, text) => {
    expect(gridFromCsv(text, { top: 'lowest' })).toEqual({
      levels: ['1', '2', '3'],
      cells: [
        [0, 1],
        [0, 2],
      ],
    });
  });

  it.each<[string, string, Parameters<typeof gridFromCsv>[1], string]>([
    [
      'words whose order nobody knows',
      'low,high\nlow,high',
      { top: 'lowest' },
      "levels must be given, the lowest first: 'high' is no number",
    ],
    [
      'a level that is none',
      WALL,
      { top: 'highest', levels: ['green', 'red'] },
      "cells[0][2]: there is no level 'yellow'",
    ],
    ['ragged rows', '1,2\n1', { top: 'lowest' }, 'cells[1] must have 2 cells as the others, got 1'],
    ['a row', '1,2', { top: 'lowest' }, 'two rows and two columns at least, got 1 × 2'],
    ['nothing', '', { top: 'lowest' }, 'levels must hold some texts'],
    ['an open quotation mark', '"1,2\n1,2', { top: 'lowest' }, 'not closed'],
    ['no word of which row is on top', '1,2\n1,2', {} as never, "top must be 'highest' or 'lowest', got 'undefined'"],
  ])('refuses %s', (_, text, options, named) => {
    expect(() => gridFromCsv(text, options)).toThrow(named);
  });

  it('refuses what is no text', () => {
    expect(() => gridFromCsv([] as never, { top: 'lowest' })).toThrow(TypeError);
  });

  it('reads back what gridToCsv writes, whatever the names', () => {
    // A name is trimmed, and an empty first cell says that names stand beside the cells.
    const name = fc
      .string({ minLength: 1 })
      .map((text) => text.trim())
      .filter((text) => text !== '' && !text.includes('\r'));
    const names = (least: number) => fc.uniqueArray(name, { minLength: least, maxLength: 5 });
    const grid = fc.tuple(names(1), names(2), names(2)).chain(([levels, likelihood, consequence]) =>
      fc.record({
        levels: fc.constant(levels),
        cells: fc.array(
          fc.array(fc.nat(levels.length - 1), { minLength: consequence.length, maxLength: consequence.length }),
          {
            minLength: likelihood.length,
            maxLength: likelihood.length,
          },
        ),
        likelihood: fc.constant(likelihood),
        consequence: fc.constant(consequence),
      }),
    );
    fc.assert(
      fc.property(grid, fc.constantFrom('highest' as const, 'lowest' as const), (given, top) => {
        expect(gridFromCsv(gridToCsv(given, { top }), { top, levels: given.levels })).toEqual(given);
      }),
      { numRuns: 200 },
    );
  });
});

describe('gridToCsv', () => {
  it('writes what can be hung on the wall', () => {
    expect(gridToCsv(gridOf(COX_3X3, 'en'), { top: 'highest' }).split('\n')).toHaveLength(5);
    const { likelihood: _, ...bare } = gridOf(COX_3X3, 'nb');
    expect(gridToCsv(bare, { top: 'lowest' })).toBe('Grønn,Grønn,Grønn\nGrønn,Gul,Gul\nGrønn,Gul,Rød\n');
  });

  it('refuses what is no grid, and a language that the matrix does not speak', () => {
    expect(() =>
      gridToCsv(
        {
          levels: ['a'],
          cells: [
            [0, 0],
            [0, 1],
          ],
        },
        { top: 'lowest' },
      ),
    ).toThrow('cells[1][1] must be a level from 0 to 0');
    expect(() => gridToCsv(gridOf(COX_3X3, 'en'), { top: 'up' as never })).toThrow("top must be 'highest'");
    expect(() => gridOf(COX_3X3, 'fr')).toThrow("language must be one of nb, nn, en, got 'fr'");
  });
});
