import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineMatrix } from '../define/define-matrix.ts';
import type { MatrixDefinition } from '../define/matrix-definition.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { arbitraryDefinition, arbitraryGrid } from '../fixtures/arbitrary-definition.ts';
import { SAMPLE_DEFINITION, steps } from '../fixtures/sample-definition.ts';
import { mapClasses } from './class-map.ts';
import { diff } from './diff.ts';
import { mapMatrix } from './map-matrix.ts';
import { migrateAssessment } from './migrate-assessment.ts';

const SAMPLE = defineMatrix(SAMPLE_DEFINITION);
const changed = (change: Partial<MatrixDefinition>) => defineMatrix({ ...SAMPLE_DEFINITION, version: '2', ...change });
const finer = changed({
  likelihood: {
    ...SAMPLE_DEFINITION.likelihood,
    classes: steps(['rare', 'monthly', 'weekly', 'often'], [0, 1, 6, 12, Infinity]),
  },
  cells: [
    ['green', 'green', 'yellow'],
    ['green', 'green', 'yellow'],
    ['green', 'yellow', 'red'],
    ['yellow', 'yellow', 'red'],
  ],
});

describe('mapClasses', () => {
  const plain = (codes: readonly string[]) => codes.map((code) => ({ code, label: { en: code } }));

  it('goes by numbers where both scales have them: a class maps to all that it meets', () => {
    const to = steps(['a', 'b', 'c'], [0, 1, 6, 20]);
    expect(mapClasses(steps(['x', 'y', 'z'], [0, 1, 12, 20]), to)).toEqual([
      { from: 0, to: [0] },
      { from: 1, to: [1, 2] },
      { from: 2, to: [2] },
    ]);
    expect(mapClasses(steps(['x'], [20, 30]), to)).toEqual([{ from: 0, to: [] }]);
  });

  it('goes by codes where one scale has no numbers, never by position', () => {
    expect(mapClasses(plain(['low', 'high']), plain(['none', 'low']))).toEqual([
      { from: 0, to: [1] },
      { from: 1, to: [] },
    ]);
    expect(mapClasses(steps(['low'], [0, 1]), plain(['low']))).toEqual([{ from: 0, to: [0] }]);
    expect(mapClasses(plain(['low']), steps(['low'], [5, 6]))).toEqual([{ from: 0, to: [0] }]);
  });
});

describe('migrateAssessment', () => {
  const rating = { likelihood: 1, consequences: { injury: 2, strain: 0 }, knowledge: 'weak' as const };

  it('keeps every assessment as it is when nothing changes', () => {
    fc.assert(
      fc.property(arbitraryDefinition, fc.nat(100), fc.nat(100), (definition, a, b) => {
        const matrix = defineMatrix(definition);
        const assessment = {
          likelihood: a % matrix.grid.length,
          consequences: { dimension_0: b % matrix.grid[0]!.length },
        };
        expect(migrateAssessment(mapMatrix(matrix, matrix), assessment)).toEqual({ kind: 'mapped', assessment });
      }),
    );
  });

  it('comes back from a renamed matrix as it went', () => {
    fc.assert(
      fc.property(arbitraryDefinition, fc.nat(100), (definition, a) => {
        const matrix = defineMatrix(definition);
        const renamed = defineMatrix({ ...definition, id: 'renamed', version: '2', title: { nb: 'Ny', en: 'New' } });
        const assessment = { likelihood: a % matrix.grid.length, consequences: { dimension_0: 0 } };
        const there = migrateAssessment(mapMatrix(matrix, renamed), assessment);
        if (there.kind !== 'mapped') return expect.unreachable();
        expect(migrateAssessment(mapMatrix(renamed, matrix), there.assessment)).toEqual(there);
      }),
    );
  });

  it('leaves the choice to people where a class was split, and returns from either part', () => {
    const there = migrateAssessment(mapMatrix(SAMPLE, finer), rating);
    expect(there).toEqual({
      kind: 'undecided',
      candidates: { likelihood: [1, 2], consequences: { injury: [2], strain: [0] } },
    });
    for (const likelihood of [1, 2]) {
      expect(migrateAssessment(mapMatrix(finer, SAMPLE), { ...rating, likelihood })).toEqual({
        kind: 'mapped',
        assessment: rating,
      });
    }
  });

  it('names what has no place: a dimension, a unit, a class', () => {
    const without = changed({ dimensions: [SAMPLE_DEFINITION.dimensions[0]!] });
    expect(migrateAssessment(mapMatrix(SAMPLE, without), rating)).toEqual({ kind: 'unmappable', lost: ['strain'] });
    const perStaff = changed({ likelihood: { ...SAMPLE_DEFINITION.likelihood, unit: 'events_per_100_fte_years' } });
    expect(migrateAssessment(mapMatrix(SAMPLE, perStaff), rating)).toEqual({
      kind: 'unmappable',
      lost: ['likelihood'],
    });
    const inKroner = changed({
      dimensions: SAMPLE_DEFINITION.dimensions.map((dimension) => ({ ...dimension, valueUnit: 'kroner' })),
    });
    expect(migrateAssessment(mapMatrix(SAMPLE, inKroner), rating)).toEqual({
      kind: 'unmappable',
      lost: ['injury', 'strain'],
    });
  });

  it('does not take what every object has for a dimension', () => {
    const odd = { likelihood: 0, consequences: { toString: 0 } as never };
    expect(migrateAssessment(mapMatrix(SAMPLE, SAMPLE), odd)).toEqual({ kind: 'unmappable', lost: ['toString'] });
  });

  it('refuses a rating that the old matrix does not have', () => {
    expect(() => migrateAssessment(mapMatrix(SAMPLE, SAMPLE), { ...rating, likelihood: 3 })).toThrow(/'likelihood'/);
    expect(() => migrateAssessment(mapMatrix(SAMPLE, SAMPLE), { ...rating, consequences: { injury: 9 } })).toThrow(
      /'injury'/,
    );
  });
});

describe('diff', () => {
  const assessments = [
    { likelihood: 0, consequences: { injury: 0 } },
    { likelihood: 1, consequences: { injury: 2 } },
    { likelihood: 1, consequences: { injury: 1, strain: 0 } },
  ];

  it('finds nothing between a matrix and itself', () => {
    fc.assert(
      fc.property(arbitraryDefinition, (definition) => {
        const matrix = defineMatrix(definition);
        const assessment = { likelihood: 0, consequences: { dimension_0: 1 } };
        const result = diff(matrix, matrix, [assessment]);
        expect(result).toMatchObject({ cells: [], addedLevels: [], removedLevels: [], changed: [] });
        expect(result.counts).toEqual({
          same: 1,
          raised: 0,
          lowered: 0,
          undecided: 0,
          not_comparable: 0,
          unmappable: 0,
        });
        expect(result.impacts[0]!.after).toEqual([evaluate(matrix, assessment).code]);
      }),
      { numRuns: 40 },
    );
  });

  it('says which cells change and who is raised or lowered', () => {
    const stricter = changed({
      cells: [
        ['yellow', 'green', 'yellow'],
        ['green', 'green', 'red'],
        ['yellow', 'yellow', 'red'],
      ],
    });
    const result = diff(SAMPLE, stricter, assessments);
    expect(result.cells).toEqual([
      { from: [0, 0], to: [0, 0], fromLevel: 'green', toLevel: 'yellow' },
      { from: [1, 1], to: [1, 1], fromLevel: 'yellow', toLevel: 'green' },
      { from: [1, 2], to: [1, 2], fromLevel: 'yellow', toLevel: 'red' },
    ]);
    expect(result.impacts.map(({ before, after, change }) => [before, ...after, change])).toEqual([
      ['green', 'yellow', 'raised'],
      ['yellow', 'red', 'raised'],
      ['yellow', 'green', 'lowered'],
    ]);
    expect(result.counts).toMatchObject({ raised: 2, lowered: 1, same: 0 });
  });

  it('shows every level that an undecided assessment may get, and calls it the same if all agree', () => {
    const result = diff(SAMPLE, finer, [...assessments, { likelihood: 1, consequences: { injury: 0 } }]);
    expect(result.impacts.map(({ after, change }) => [after.join('|'), change])).toEqual([
      ['green', 'same'],
      ['yellow|red', 'undecided'],
      ['green|yellow', 'undecided'],
      ['green', 'same'],
    ]);
    expect(result.map.likelihood[1]).toEqual({ from: 1, to: [1, 2] });
    expect(result.cells).toEqual([]);
  });

  it('lets the worst dimension decide among the candidates', () => {
    const result = diff(SAMPLE, finer, [{ likelihood: 1, consequences: { injury: 2, strain: 0 } }]);
    expect(result.impacts[0]!.after).toEqual(['yellow', 'red']);
  });

  it('gives exactly the levels that some choice among the candidates leads to, lowest first', () => {
    const halves = steps(['mild', 'less', 'more', 'grave'], [0, 1, 5, 10, 100]);
    fc.assert(
      fc.property(arbitraryGrid(4, 4, 3), fc.nat(2), fc.nat(2), (grid, injury, strain) => {
        const to = changed({
          likelihood: finer.likelihood,
          dimensions: SAMPLE_DEFINITION.dimensions.map((dimension) => ({ ...dimension, classes: halves })),
          cells: grid.map((row) => row.map((level) => SAMPLE.levels[level]!.code)),
        });
        const [impact] = diff(SAMPLE, to, [{ likelihood: 1, consequences: { injury, strain } }]).impacts;
        const candidates = [[0], [1, 2], [3]] as const;
        const levels = [1, 2].flatMap((likelihood) =>
          candidates[injury]!.flatMap((a) =>
            candidates[strain]!.map((b) => evaluate(to, { likelihood, consequences: { injury: a, strain: b } }).level),
          ),
        );
        const ascending = [...new Set(levels)].sort((a, b) => a - b);
        expect(impact!.after).toEqual(ascending.map((level) => to.levels[level]!.code));
      }),
    );
  });

  it('says of levels that the new matrix does not know that they cannot be compared', () => {
    const renamed = changed({
      levels: SAMPLE_DEFINITION.levels.map((level) => (level.code === 'green' ? { ...level, code: 'lime' } : level)),
      cells: SAMPLE_DEFINITION.cells.map((row) => row.map((code) => (code === 'green' ? 'lime' : code))),
    });
    const result = diff(SAMPLE, renamed, assessments);
    expect(result).toMatchObject({ addedLevels: ['lime'], removedLevels: ['green'] });
    expect(result.impacts.map(({ change }) => change)).toEqual(['not_comparable', 'same', 'same']);
  });

  it('counts what cannot be mapped', () => {
    const without = changed({ dimensions: [SAMPLE_DEFINITION.dimensions[0]!] });
    const result = diff(SAMPLE, without, assessments);
    expect(result).toMatchObject({ removedDimensions: ['strain'], addedDimensions: [] });
    expect(result.impacts[2]).toMatchObject({ change: 'unmappable', after: [], migration: { lost: ['strain'] } });
    expect(diff(without, SAMPLE).addedDimensions).toEqual(['strain']);
  });

  it('names every text and rule that differs, by codes', () => {
    const [green, yellow, red] = SAMPLE_DEFINITION.levels;
    const [rare, ...others] = SAMPLE_DEFINITION.likelihood.classes;
    const [injury, strain] = SAMPLE_DEFINITION.dimensions;
    const next = changed({
      title: { en: 'Other' },
      levels: [
        { ...green!, colour: '#00ff00' },
        { ...yellow!, label: { en: 'AMBER' }, pattern: 'vertical' },
        { ...red!, acceptance: { ...red!.acceptance, deadlineDays: 1 } },
      ],
      likelihood: {
        unit: 'events_per_unit_year',
        classes: [{ ...rare!, label: { en: 'seldom' }, description: { en: 'less than yearly' } }, ...others],
      },
      dimensions: [
        { ...injury!, label: { en: 'Harm' }, classes: steps(['mild', 'hard', 'grave'], [0, 1, 10, Infinity]) },
        strain!,
      ],
    });
    expect(diff(SAMPLE, next).changed).toEqual([
      '/title',
      '/likelihood/classes/rare/label',
      '/likelihood/classes/rare/description',
      '/dimensions/injury/label',
      '/dimensions/injury/classes/grave/anchor',
      '/levels/green/colour',
      '/levels/yellow/label',
      '/levels/yellow/pattern',
      '/levels/red/acceptance',
    ]);
  });

  it('does not mind in which order the languages of a text are written', () => {
    const two = { ...SAMPLE_DEFINITION, languages: ['en', 'nb'] };
    const write = (flip: boolean) =>
      JSON.parse(
        JSON.stringify(two)
          .replaceAll(/\{"en":"([^"]*)"\}/g, (_, text: string) =>
            flip ? `{"nb":"${text}","en":"${text}"}` : `{"en":"${text}","nb":"${text}"}`,
          )
          .replaceAll('"to":null', '"to":1e999'),
      ) as MatrixDefinition;
    expect(diff(defineMatrix(write(false)), defineMatrix(write(true))).changed).toEqual([]);
  });

  it('tells an open end from an end', () => {
    const closed = changed({
      likelihood: { ...SAMPLE_DEFINITION.likelihood, classes: steps(['rare', 'some', 'often'], [0, 1, 12, 365]) },
    });
    expect(diff(SAMPLE, closed).changed).toEqual(['/likelihood/classes/often/anchor']);
  });

  it('refuses an assessment that does not fit the old matrix', () => {
    expect(() => diff(SAMPLE, SAMPLE, [{ likelihood: 7, consequences: { injury: 0 } }])).toThrow(RangeError);
  });
});
