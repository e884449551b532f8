import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { defineMatrix } from '../define/define-matrix.ts';
import { matrixFromJson } from '../define/matrix-json.ts';
import { arbitraryDefinition } from '../fixtures/arbitrary-definition.ts';
import { lintGrid } from '../lint/lint-grid.ts';
import { COX_3X3, VIOLENCE_AND_THREATS } from '../presets/index.ts';
import { gridFromCsv } from './grid-from-csv.ts';
import { gridOf } from './grid-of.ts';
import { gridToCsv } from './grid-to-csv.ts';
import { gridsFromCiso } from './grids-from-ciso.ts';
import type { MatrixGrid } from './matrix-grid.ts';
import { matrixToYaml } from './matrix-to-yaml.ts';

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

describe('matrixToYaml', () => {
  it('gives back the same matrix through a YAML reader', () => {
    for (const matrix of [COX_3X3, VIOLENCE_AND_THREATS]) {
      expect(matrixFromJson(parse(matrixToYaml(matrix)))).toEqual(matrix);
      // Older readers take `no` for false and 1.0 for a number where nothing quotes them.
      expect(matrixFromJson(parse(matrixToYaml(matrix), { version: '1.1' }))).toEqual(matrix);
    }
  });

  it('does so for any matrix', () => {
    fc.assert(
      fc.property(arbitraryDefinition, (definition) => {
        const matrix = defineMatrix(definition);
        expect(matrixFromJson(parse(matrixToYaml(matrix)))).toEqual(matrix);
      }),
      { numRuns: 50 },
    );
  });

  it('puts a row of cells on a line', () => {
    expect(matrixToYaml(COX_3X3)).toContain('\n  - ["green", "yellow", "red"]\n');
  });
});

/** A library as CISO Assistant keeps it, with words of our own. */
function library(matrix: {
  readonly risk: readonly (readonly [name: string, colour?: string])[];
  readonly grid: readonly (readonly number[])[];
  readonly key?: string;
  readonly ids?: boolean;
}) {
  const { risk, grid, key = 'risk_matrix', ids = true } = matrix;
  const named = (name: string, count: number) =>
    Array.from({ length: count }, (_, id) => ({
      ...(ids ? { id } : {}),
      abbreviation: String(id + 1),
      name: `${name} ${id + 1}`,
      description: null,
      translations: { nb: { name: `${name} nr. ${id + 1}` } },
    }));
  return {
    urn: 'urn:example:library:own',
    objects: {
      [key]: [
        {
          ref_id: 'own',
          probability: named('often', grid.length),
          impact: named('grave', grid[0]!.length),
          risk: risk.map(([name, hexcolor], id) => ({
            ...(ids ? { id } : {}),
            abbreviation: name[0],
            name,
            ...(hexcolor ? { hexcolor } : {}),
          })),
          grid,
        },
      ],
    },
  };
}

const product = (rows: number, columns: number, limits: readonly number[]) =>
  Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => limits.filter((limit) => (i + 1) * (j + 1) >= limit).length),
  );
const THREE = [
  ['low', '#00B050'],
  ['middle', '#FFC000'],
  ['high', '#FF0000'],
] as const;
const FOUR = [
  ['low', '#02A45A'],
  ['middle', '#FFCE02'],
  ['high', '#FFA600'],
  ['extreme', '#FF1A00'],
] as const;
const FIVE = [...FOUR.slice(0, 3), ['very high', '#FF1A00'], ['unbearable', '#000000']] as const;

/** Ten shapes that such libraries have: sizes, numbers of levels, how colours are written, what is left out. */
const SHAPES: readonly (readonly [string, Parameters<typeof library>[0], readonly number[]])[] = [
  ['3 × 3, three levels', { risk: THREE, grid: product(3, 3, [3, 6]) }, [3, 3, 3]],
  [
    '3 × 3 by products, without colours',
    { risk: [['low'], ['middle'], ['high']], grid: product(3, 3, [3, 5]) },
    [3, 3, 3],
  ],
  ['4 × 4, four levels', { risk: FOUR, grid: product(4, 4, [3, 6, 12]) }, [4, 4, 4]],
  ['4 × 4, five levels, the highest black', { risk: FIVE, grid: product(4, 4, [3, 5, 8, 16]) }, [4, 4, 5]],
  [
    '4 × 4, three levels, the list called risk_matrices',
    { risk: THREE, grid: product(4, 4, [4, 9]), key: 'risk_matrices' },
    [4, 4, 3],
  ],
  ['5 × 5, four levels, upper-case colours', { risk: FOUR, grid: product(5, 5, [4, 8, 12]) }, [5, 5, 4]],
  [
    '5 × 5, three levels, colours of three digits',
    {
      risk: [
        ['low', '#0A0'],
        ['middle', '#fd0'],
        ['high', '#F00'],
      ],
      grid: product(5, 5, [5, 12]),
    },
    [5, 5, 3],
  ],
  ['5 × 5, five levels, without ids', { risk: FIVE, grid: product(5, 5, [3, 6, 10, 16]), ids: false }, [5, 5, 5]],
  ['6 × 6, five levels', { risk: FIVE, grid: product(6, 6, [4, 9, 16, 25]) }, [6, 6, 5]],
  [
    '5 × 4, named colours',
    {
      risk: [
        ['low', 'limegreen'],
        ['middle', 'Gold'],
        ['high', 'crimson'],
      ],
      grid: product(5, 4, [4, 10]),
    },
    [5, 4, 3],
  ],
];

describe('gridsFromCiso', () => {
  it.each(SHAPES)('reads a library of %s, and the linter looks at it', (_, shape, [rows, columns, levels]) => {
    const [grid] = gridsFromCiso(parse(JSON.stringify(library(shape))));
    expect([grid!.cells.length, grid!.cells[0]!.length, grid!.levels.length]).toEqual([rows, columns, levels]);
    expect(grid!.colours?.length).toBe(shape.risk[0]!.length > 1 ? levels : undefined);
    expect(grid!.likelihood![0]).toBe('often 1');
    const { findings, dimensions } = lintGrid(grid!);
    expect(dimensions).toHaveLength(1);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).not.toContain(
      'not_monotone',
    );
    expect(findings.map(({ code }) => code)).toContain('equal_steps_assumed');
  });

  it('takes the names of a translation, where there is one', () => {
    const [grid] = gridsFromCiso(library({ risk: THREE, grid: product(3, 3, [3, 6]) }), 'nb');
    expect([grid!.likelihood![2], grid!.levels[0]]).toEqual(['often nr. 3', 'low']);
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'objects.risk_matrix must be given'],
    ['another library', { objects: { framework: {} } }, 'objects.risk_matrix must be given'],
    ['a matrix that is none', { objects: { risk_matrix: ['x'] } }, 'risk_matrix[0]: must be an object'],
    ['a matrix without risks', { objects: { risk_matrix: [{}] } }, 'risk_matrix[0]: risk must be a list of objects'],
    [
      'a level beyond those named',
      library({
        risk: THREE,
        grid: [
          [0, 1],
          [2, 3],
        ],
      }),
      'risk_matrix[0]: cells[1][1] must be a level from 0 to 2, got 3',
    ],
    [
      'a colour that is none',
      library({
        risk: [['low', '#zzz']],
        grid: [
          [0, 0],
          [0, 0],
        ],
      }),
      "colours[0] must be a CSS colour, got '#zzz'",
    ],
  ])('refuses %s', (_, parsed, named) => {
    expect(() => gridsFromCiso(parsed)).toThrow(named);
  });

  it('refuses lists that are not in the order of their ids', () => {
    const shuffled = library({ risk: THREE, grid: product(3, 3, [3, 6]) });
    shuffled.objects['risk_matrix']![0]!.probability.reverse();
    expect(() => gridsFromCiso(shuffled)).toThrow('probability[0].id must be 0, got 2');
  });
});

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
