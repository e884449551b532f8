import { describe, expect, it } from 'vitest';
import { gridFromCsv } from '../exchange/grid-from-csv.ts';
import type { MatrixGrid } from '../exchange/matrix-grid.ts';
import { lintGrid } from './lint-grid.ts';

const LEVELS = ['green', 'yellow', 'red'];
const WALL = ';Minor;Grave;Fatal\nOften;yellow;red;red\nNow and then;green;yellow;red\nSeldom;green;green;yellow\n';
const PLAIN: MatrixGrid = {
  levels: LEVELS,
  cells: [
    [0, 0, 1],
    [0, 1, 2],
    [1, 2, 2],
  ],
};
const codes = (grid: MatrixGrid, options?: Parameters<typeof lintGrid>[1]) =>
  lintGrid(grid, options).findings.map(({ code }) => code);

describe('lintGrid', () => {
  it('says of a bare grid what lint says of the matrix', () => {
    const { findings } = lintGrid(gridFromCsv(WALL, { top: 'highest', levels: LEVELS }), { language: 'nb' });
    const weak = findings.find(({ code }) => code === 'weak_consistency');
    expect([weak!.severity, weak!.explanation]).toEqual(['warning', expect.stringContaining('«Seldom × Grave»')]);
  });

  it('names rows and columns by number where the grid does not name them, in each language', () => {
    const said = (language: 'nb' | 'nn' | 'en') =>
      lintGrid(
        {
          ...PLAIN,
          cells: [
            [0, 1],
            [1, 0],
          ],
        },
        { language },
      ).findings[0]!.explanation;
    expect(said('en')).toContain('likelihood 2 × consequence 2');
    expect(said('nb')).toContain('sannsynlighet 2 × konsekvens 2');
    expect(said('nn')).toContain('sannsyn 2 × konsekvens 2');
  });

  it('proves it wrong only by numbers that it was given', () => {
    const bounds = { likelihoodBounds: [0, 1, 2, 3], consequenceBounds: [0, 1, 2, 3] };
    const severity = (options?: Parameters<typeof lintGrid>[1]) =>
      lintGrid(PLAIN, options).findings.find(({ code }) => code === 'weak_consistency')!.severity;
    expect([severity(), severity(bounds)]).toEqual(['warning', 'error']);
    const { likelihoodBounds, consequenceBounds } = bounds;
    expect([severity({ likelihoodBounds }), severity({ consequenceBounds })]).toEqual(['warning', 'warning']);
    expect(codes(PLAIN, bounds)).not.toContain('equal_steps_assumed');
    expect(() => lintGrid(PLAIN, { likelihoodBounds: [0, 1] })).toThrow(RangeError);
  });

  it.each<[string, MatrixGrid, string]>([
    ['levels with one name', { ...PLAIN, levels: ['a', 'a', 'b'] }, 'level_duplicate'],
    ['levels that look alike', { ...PLAIN, colours: ['#0a0', 'red', 'rgb(255 0 0)'] }, 'level_looks_alike'],
    ['a level that no cell has', { ...PLAIN, levels: [...LEVELS, 'black'] }, 'level_unreachable'],
    [
      'one level',
      {
        ...PLAIN,
        cells: [
          [1, 1],
          [1, 1],
        ],
      },
      'one_level_only',
    ],
    ['more levels than people tell apart', { ...PLAIN, levels: ['a', 'b', 'c', 'd', 'e', 'f'] }, 'too_many_levels'],
    [
      'a step up that lowers',
      {
        ...PLAIN,
        cells: [
          [0, 2],
          [1, 1],
        ],
      },
      'not_monotone',
    ],
  ])('finds %s', (_, grid, code) => expect(codes(grid)).toContain(code));

  it('shows where two levels are taken for each other, and finds none where all differ', () => {
    const { findings } = lintGrid({ ...PLAIN, levels: ['a', 'b', 'a'] });
    expect(findings.find(({ code }) => code === 'level_duplicate')!.places).toEqual(['/levels/2', '/levels/0']);
    expect(codes({ ...PLAIN, colours: ['#0a0', 'yellow', 'red'] })).not.toContain('level_looks_alike');
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'levels must be a list of texts'],
    ['levels of numbers', { ...PLAIN, levels: [1, 2, 3] }, 'levels[0] must be a text, got number'],
    ['no cells', { levels: LEVELS }, 'cells must be a list of rows'],
    ['a row that is none', { ...PLAIN, cells: [[0, 1], 'x'] }, 'cells[1] must be a list of levels'],
    [
      'half a level',
      {
        ...PLAIN,
        cells: [
          [0, 1],
          [0.5, 1],
        ],
      },
      'cells[1][0] must be a level from 0 to 2, got 0.5',
    ],
    ['too few names', { ...PLAIN, likelihood: ['a'] }, 'likelihood must hold 3 texts, got 1'],
    ['too many names', { ...PLAIN, consequence: ['a', 'b', 'c', 'd'] }, 'consequence must hold 3 texts, got 4'],
  ])('refuses %s', (_, grid, named) => expect(() => lintGrid(grid as MatrixGrid)).toThrow(named));
});
