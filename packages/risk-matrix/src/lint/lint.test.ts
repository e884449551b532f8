import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineMatrix } from '../define/define-matrix.ts';
import { definitionOf } from '../define/definition-of.ts';
import type { Level, MatrixDefinition } from '../define/matrix-definition.ts';
import { arbitraryDefinition } from '../fixtures/arbitrary-definition.ts';
import { SAMPLE_DEFINITION, steps } from '../fixtures/sample-definition.ts';
import { COX_3X3, VIOLENCE_AND_THREATS } from '../presets/index.ts';
import { lint } from './lint.ts';
import { LINT_SEVERITY } from './lint-finding.ts';
import { LINT_LANGUAGES } from './lint-language.ts';

const changed = (change: Partial<MatrixDefinition>) => defineMatrix({ ...SAMPLE_DEFINITION, ...change });
const found = (change: Partial<MatrixDefinition>, code: string) =>
  lint(changed(change)).findings.filter((finding) => finding.code === code);
const [green, yellow, red] = SAMPLE_DEFINITION.levels as readonly [Level, Level, Level];
const injury = SAMPLE_DEFINITION.dimensions[0]!;
const likelihood = SAMPLE_DEFINITION.likelihood;
const closed = { ...likelihood, classes: steps(['rare', 'some', 'often'], [0, 1, 2, 3]) };
const unanchored = [{ ...injury, classes: injury.classes.map(({ code, label }) => ({ code, label })) }];

describe('lint', () => {
  it.each([
    [
      'one_level_only',
      {
        cells: [
          ['red', 'red', 'red'],
          ['red', 'red', 'red'],
          ['red', 'red', 'red'],
        ],
      },
      '/cells',
      { level: 2 },
    ],
    [
      'level_unreachable',
      { levels: [green, yellow, red, { ...red, code: 'black', label: { en: 'Black' } }] },
      '/levels/3',
      { level: 3 },
    ],
    [
      'level_duplicate',
      { levels: [green, { ...yellow, label: green.label }, red] },
      '/levels/1',
      { first: 0, second: 1 },
    ],
    [
      'level_duplicate',
      { levels: [green, { ...yellow, acceptance: green.acceptance }, red] },
      '/levels/1',
      { first: 0, second: 1 },
    ],
    [
      'level_looks_alike',
      { levels: [green, yellow, { ...red, colour: green.colour }] },
      '/levels/2',
      { first: 0, second: 2 },
    ],
    [
      'level_looks_alike',
      { levels: [green, yellow, { ...red, pattern: yellow.pattern }] },
      '/levels/2',
      { first: 1, second: 2 },
    ],
    [
      'not_monotone',
      {
        cells: [
          ['green', 'green', 'yellow'],
          ['green', 'yellow', 'green'],
          ['yellow', 'yellow', 'red'],
        ],
      },
      '/cells/1/2',
      { from: [0, 2], to: [1, 2], fromLevel: 1, toLevel: 0 },
    ],
    [
      'level_skipped',
      {
        cells: [
          ['green', 'green', 'yellow'],
          ['green', 'yellow', 'yellow'],
          ['red', 'red', 'red'],
        ],
      },
      '/cells/2/0',
      { from: [1, 0], to: [2, 0], fromLevel: 0, toLevel: 2 },
    ],
    [
      'worst_consequence_lowest_level',
      {
        cells: [
          ['green', 'green', 'green'],
          ['green', 'yellow', 'yellow'],
          ['yellow', 'yellow', 'red'],
        ],
      },
      '/cells/0/2',
      { cell: [0, 2], level: 0 },
    ],
    [
      'anchors_gap',
      { likelihood: { ...likelihood, classes: [...steps(['a', 'b'], [0, 1, 2]), ...steps(['c'], [3, 4])] } },
      '/likelihood/classes/2',
      { at: { dimension: 'likelihood', step: 2 }, end: 2, start: 3 },
    ],
    [
      'anchors_overlap',
      { dimensions: [{ ...injury, classes: [...steps(['a', 'b'], [0, 2, 5]), ...steps(['c'], [4, 9])] }] },
      '/dimensions/0/classes/2',
      { at: { dimension: 0, step: 2 }, end: 5, start: 4 },
    ],
    [
      'anchors_out_of_order',
      { dimensions: [{ ...injury, classes: [...steps(['a', 'b'], [3, 4, 5]), ...steps(['c'], [1, 2])] }] },
      '/dimensions/0/classes/2',
      { at: { dimension: 0, step: 2 }, end: 5, start: 1 },
    ],
    ['axioms_not_checked', { dimensions: unanchored }, '/dimensions/0', { dimension: 0, missing: 'consequence' }],
    [
      'axioms_not_checked',
      { likelihood: { ...likelihood, classes: unanchored[0]!.classes } },
      '/dimensions/0',
      { dimension: 0, missing: 'likelihood' },
    ],
    ['equal_steps_assumed', { dimensions: unanchored, cellOrigin: 'product_score' }, '/dimensions/0', { dimension: 0 }],
    [
      'betweenness',
      {
        cells: [
          ['green', 'green', 'green'],
          ['green', 'green', 'yellow'],
          ['green', 'yellow', 'red'],
        ],
      },
      '/cells/2/2',
      { bottom: [1, 1], top: [2, 2], kind: 'corner', bottomLevel: 0, topLevel: 2 },
    ],
  ] as const)('finds %s (%#)', (code, change, place, details) => {
    const [finding] = found(change as never, code);
    expect(finding).toMatchObject({ code, severity: LINT_SEVERITY[code], details });
    expect(finding!.places[0]).toBe(place);
  });

  it('finds more than five levels too many, and five not', () => {
    const levels = Array.from({ length: 6 }, (_, k) => ({ ...green, code: `l${k}`, label: { en: `L${k}` } }));
    const cells = Array.from({ length: 3 }, () => ['l0', 'l1', 'l2']);
    expect(found({ levels, cells }, 'too_many_levels')).toMatchObject([
      { places: ['/levels'], details: { count: 6, advised: 5 } },
    ]);
    expect(found({ levels: levels.slice(0, 5), cells }, 'too_many_levels')).toEqual([]);
  });

  it('finds a jump to the right as well as one upwards', () => {
    const cells = [
      ['green', 'green', 'red'],
      ['green', 'yellow', 'red'],
      ['yellow', 'yellow', 'red'],
    ];
    expect(found({ cells }, 'level_skipped')).toMatchObject([
      { places: ['/cells/0/2', '/cells/0/1'], details: { from: [0, 1], to: [0, 2], fromLevel: 0, toLevel: 2 } },
    ]);
  });

  it('says of a matrix of one level only that, nothing of its worst column or of its pairs', () => {
    const cells = Array.from({ length: 3 }, () => ['red', 'red', 'red']);
    const codes = lint(changed({ cells, likelihood: closed })).findings.map(({ code }) => code);
    expect(codes.filter((code) => /worst_consequence|few_pairs/.test(code))).toEqual([]);
  });

  it('takes two levels for one if they have the same name in a single language', () => {
    const definition = definitionOf(VIOLENCE_AND_THREATS);
    const [first, second, ...others] = definition.levels;
    const levels = [first!, { ...second!, label: { ...second!.label, nb: first!.label['nb']! } }, ...others];
    const codes = lint(defineMatrix({ ...definition, levels })).findings.map(({ code }) => code);
    expect(codes).toContain('level_duplicate');
  });

  it('names the step whose numbers do not fit and then the one before it, in words and places', () => {
    const gap = [...steps(['a', 'b'], [0, 1, 1.23456]), ...steps(['c'], [3, 4])];
    const same = [...steps(['x'], [3, 5]), ...steps(['y', 'z'], [3, 6, 7])];
    const [lower] = found({ likelihood: { ...likelihood, classes: gap } }, 'anchors_gap');
    expect(lower!.places).toEqual(['/likelihood/classes/2', '/likelihood/classes/1']);
    expect(lower!.explanation).toMatch(/‘c’/);
    expect(lower!.explanation).toMatch(/1\.23(?!4)/);
    const [backwards] = found({ dimensions: [{ ...injury, classes: same }] }, 'anchors_out_of_order');
    expect(backwards!.places).toEqual(['/dimensions/0/classes/1', '/dimensions/0/classes/0']);
    expect(backwards!.explanation).toMatch(/‘y’/);
  });

  it('warns of a cell that lies between the two where its colour is not the required one', () => {
    const cells = [
      ['green', 'yellow', 'yellow'],
      ['yellow', 'yellow', 'yellow'],
      ['yellow', 'yellow', 'red'],
    ];
    const change = { cells, likelihood: closed };
    expect(found(change, 'colouring_lies_between').length).toBeGreaterThan(0);
    expect(found(change, 'consistent_colouring')).toEqual([]);
  });

  it('assumes nothing where the matrix has numbers', () => {
    expect(found({}, 'equal_steps_assumed')).toEqual([]);
  });

  it('finds the axioms broken on the scales that the matrix declares, as errors', () => {
    const cells = [
      ['green', 'green', 'yellow'],
      ['green', 'green', 'yellow'],
      ['yellow', 'red', 'red'],
    ];
    expect(found({ cells }, 'weak_consistency')).toMatchObject([
      { severity: 'error', places: ['/cells/2/1', '/cells/1/1'], details: { bottom: 0, top: 2, tie: false } },
    ]);
    expect(found({ cells }, 'consistent_colouring').map(({ severity, places }) => [severity, places[0]])).toEqual([
      ['error', '/cells/1/0'],
      ['error', '/cells/1/1'],
      ['error', '/cells/2/1'],
      ['error', '/cells/2/2'],
    ]);
    const upsideDown = [...SAMPLE_DEFINITION.cells].reverse();
    const reversal = found({ cells: upsideDown }, 'certain_reversal');
    expect(reversal).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        places: ['/cells/0/2', '/cells/2/2'],
        details: { lower: [2, 2], higher: [0, 2], lowerLevel: 1, higherLevel: 2 },
      }),
    );
  });

  it('calls the same a warning where the steps are assumed', () => {
    const { findings, dimensions } = lint(VIOLENCE_AND_THREATS);
    expect(dimensions).toHaveLength(1);
    expect(dimensions[0]).toMatchObject({ assumed: true, consequenceBounds: [0, 1, 2, 3, 4, 5] });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain('weak_consistency');
    expect(findings.map(({ code }) => code)).toContain('certain_reversal');
  });

  it('assumes equal steps where the caller says so, and only there', () => {
    const matrix = changed({ dimensions: unanchored });
    expect(lint(matrix).dimensions).toEqual([]);
    expect(lint(matrix, { assumeEqualSteps: true }).dimensions[0]).toMatchObject({
      assumed: true,
      likelihoodBounds: [0, 1, 12, Infinity],
      consequenceBounds: [0, 1, 2, 3],
    });
    const bare = changed({ dimensions: unanchored, likelihood: { ...likelihood, classes: unanchored[0]!.classes } });
    expect(lint(bare, { assumeEqualSteps: true }).dimensions[0]).toMatchObject({
      likelihoodBounds: [0, 1, 2, 3],
      assumed: true,
    });
  });

  it('checks each dimension once: the same numbers give the same findings', () => {
    expect(lint(changed({})).dimensions.map(({ dimension }) => dimension)).toEqual([0]);
    const other = { ...injury, code: 'other', classes: steps(['a', 'b', 'c'], [0, 5, 6, 7]) };
    expect(lint(changed({ dimensions: [injury, other] })).dimensions.map(({ dimension }) => dimension)).toEqual([0, 1]);
  });

  it('proposes the nearest compliant matrix exactly where the axioms fail', () => {
    expect(lint(COX_3X3).dimensions[0]!.nearest).toBeNull();
    expect(lint(VIOLENCE_AND_THREATS).dimensions[0]!.nearest!.changed).toHaveLength(7);
  });

  it('reports structure apart, as information', () => {
    const cells = [
      ['red', 'yellow', 'yellow'],
      ['red', 'green', 'yellow'],
      ['yellow', 'red', 'red'],
    ];
    const findings = lint(changed({ cells })).findings;
    for (const code of ['lemma_1', 'lemma_2', 'theorem_1a', 'theorem_1b']) {
      expect(findings.find((finding) => finding.code === code)).toMatchObject({
        severity: 'info',
        places: ['/cells'],
        details: { zeroAnchored: true },
      });
    }
    expect(findings.find(({ code }) => code === 'lemma_1')!.details).toEqual({ contacts: 2, zeroAnchored: true });
    expect(lint(COX_3X3).findings.filter(({ code }) => /lemma|theorem/.test(code))).toEqual([]);
  });

  it('says how poor the resolution is: overlaps, compression, pairs', () => {
    const bounded = { ...likelihood, classes: steps(['a', 'b', 'c'], [1, 10, 100, 1000]) };
    const values = [{ ...injury, classes: steps(['a', 'b', 'c'], [1, 10, 100, 1000]) }];
    const { findings } = lint(changed({ likelihood: bounded, dimensions: values }));
    const compressed = findings.filter(({ code }) => code === 'range_compression').map(({ details }) => details);
    expect(compressed).toContainEqual({ level: 1, min: 100, max: 1e5, decades: 3 });
    expect(findings.find(({ code }) => code === 'few_pairs_ordered')).toMatchObject({
      severity: 'info',
      places: ['/dimensions/0'],
    });
    const skip = [
      ['green', 'green', 'yellow'],
      ['green', 'green', 'red'],
      ['yellow', 'red', 'red'],
    ];
    expect(
      lint(changed({ likelihood: bounded, dimensions: values, cells: skip })).findings.find(
        ({ code }) => code === 'skip_overlap',
      ),
    ).toMatchObject({
      places: ['/levels/2', '/levels/0'],
      details: { lower: 0, higher: 2, max: 1e4, min: 1e3 },
    });
  });

  it('calls a level compressed from a factor of a hundred, and not below or where it starts at nothing', () => {
    const cells = [
      ['green', 'green', 'green'],
      ['green', 'yellow', 'yellow'],
      ['green', 'yellow', 'red'],
    ];
    const on = (bounds: readonly number[]) =>
      found(
        {
          cells,
          likelihood: { ...likelihood, classes: steps(['a', 'b', 'c'], bounds) },
          dimensions: [{ ...injury, classes: steps(['a', 'b', 'c'], bounds) }],
        },
        'range_compression',
      );
    expect(on([1, 5, 10, 20])).toMatchObject([
      { places: ['/levels/0'], details: { level: 0, min: 1, max: 100, decades: 2 } },
    ]);
    expect(on([1.1, 5, 10, 20])).toEqual([]);
    expect(on([0, 5, 10, 20])).toEqual([]);
  });

  it('says that few pairs are ordered below a half, not above, and not where areas have no end', () => {
    const colours = ['GGGGG', 'GGGYY', 'GGYYR', 'GYYRR', 'GYRRR'];
    const cells = colours.map((row) => [...row].map((letter) => ({ G: 'green', Y: 'yellow', R: 'red' })[letter]!));
    const classes = steps(['a', 'b', 'c', 'd', 'e'], [0, 1, 2, 3, 4, 5]);
    const stairs = { cells, likelihood: { ...likelihood, classes }, dimensions: [{ ...injury, classes }] };
    expect(lint(changed(stairs)).dimensions[0]!.axioms.reversals.unambiguousPairFraction).toBeGreaterThan(0.5);
    expect(found(stairs, 'few_pairs_ordered')).toEqual([]);
    expect(found({ likelihood: closed }, 'few_pairs_ordered')).toHaveLength(1);
    expect(found({}, 'few_pairs_ordered')).toEqual([]);
  });

  it('says nothing of compression where a level has no end', () => {
    const codes = lint(changed({})).findings.filter(({ code }) => code === 'range_compression');
    expect(codes.every(({ details }) => Number.isFinite((details as { decades: number }).decades))).toBe(true);
  });

  it('puts errors first, then warnings, then information', () => {
    fc.assert(
      fc.property(arbitraryDefinition, fc.boolean(), (definition, assumeEqualSteps) => {
        const order = lint(defineMatrix(definition), { assumeEqualSteps }).findings.map(({ severity }) =>
          ['error', 'warning', 'info'].indexOf(severity),
        );
        expect(order).toEqual(order.toSorted());
      }),
    );
  });

  it('finds the same when asked again, in every language, with words for everything', () => {
    fc.assert(
      fc.property(arbitraryDefinition, (definition) => {
        const matrix = defineMatrix(definition);
        const codes = LINT_LANGUAGES.map((language) => {
          const { findings } = lint(matrix, { language, assumeEqualSteps: true });
          for (const { explanation, suggestion } of findings) {
            expect(explanation).not.toMatch(/undefined|NaN|\[object/);
            expect(explanation.length).toBeGreaterThan(20);
            expect(suggestion.length).toBeGreaterThan(10);
          }
          return findings.map(({ code, places }) => [code, places]);
        });
        expect(codes[1]).toEqual(codes[0]);
        expect(codes[2]).toEqual(codes[0]);
      }),
      { numRuns: 40 },
    );
  });

  it("speaks the reader's language with the matrix's own words", () => {
    const first = (language: 'nb' | 'nn' | 'en') => lint(VIOLENCE_AND_THREATS, { language }).findings[0]!.explanation;
    expect(first('nb')).toMatch(/^«Ofte × Ubetydelig» er «Grønn»/);
    expect(first('nn')).toMatch(/^«Ofte × Ubetydeleg» er «Grøn»/);
    expect(first('en')).toMatch(/^‘Often × Negligible’ is ‘Green’/);
    expect(lint(VIOLENCE_AND_THREATS).findings[0]!.explanation).toBe(first('en'));
    expect(lint(changed({}), { language: 'nb' }).findings[0]!.explanation).toMatch(/«(often|some|rare) × /);
  });

  it('writes numbers as the language does', () => {
    const classes = [...steps(['a', 'b'], [0, 1, 2.5]), ...steps(['c'], [3.25, 4])];
    const matrix = changed({ likelihood: { ...likelihood, classes } });
    const text = (language: 'nb' | 'en') =>
      lint(matrix, { language }).findings.find(({ code }) => code === 'anchors_gap')!.explanation;
    expect(text('nb')).toContain('2,5');
    expect(text('en')).toContain('2.5');
  });
});
