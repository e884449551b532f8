import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lintGrid } from '../lint/lint-grid.ts';
import { gridsFromCiso } from './grids-from-ciso.ts';

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
