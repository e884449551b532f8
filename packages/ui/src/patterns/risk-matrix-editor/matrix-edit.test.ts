import { defineMatrix, definitionOf, findFaults, type MatrixDefinition } from '@vern/risk-matrix';
import { COX_3X3, VIOLENCE_AND_THREATS } from '@vern/risk-matrix/presets';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editMatrix, type MatrixEdit } from './matrix-edit.ts';

const START = definitionOf(VIOLENCE_AND_THREATS);
const axis = fc.constantFrom('likelihood' as const, 'consequence' as const);
const index = fc.nat(4);
const edit: fc.Arbitrary<MatrixEdit> = fc.oneof(
  fc.record({ kind: fc.constant('add_step' as const), axis }),
  fc.record({ kind: fc.constant('remove_step' as const), axis, step: fc.nat(1) }),
  fc.record({
    kind: fc.constant('set_level' as const),
    cell: fc.record({ likelihood: fc.nat(1), consequence: fc.nat(1) }),
    level: fc.constantFrom('green', 'yellow', 'orange', 'red'),
  }),
  fc.record({
    kind: fc.constant('rename_step' as const),
    scale: fc.constantFrom<'likelihood' | number>('likelihood', 0, 1, 2),
    step: index,
    language: fc.constantFrom('nb', 'nn', 'en'),
    label: fc.constantFrom('Sjelden', 'Ofte', 'Midt imellom'),
  }),
);
const afterAll = (edits: readonly MatrixEdit[], start: MatrixDefinition = START) => edits.reduce(editMatrix, start);

describe('editMatrix', () => {
  it('never leaves a matrix that is refused, as long as words are given', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        expect(findFaults(afterAll(edits))).toEqual([]);
      }),
    );
  });

  it('keeps the numbers of a scale meeting when steps come and go', () => {
    const steps = afterAll([
      { kind: 'add_step', axis: 'likelihood' },
      { kind: 'remove_step', axis: 'likelihood', step: 2 },
      { kind: 'remove_step', axis: 'likelihood', step: 0 },
    ]).likelihood.classes.map(({ anchor }) => anchor);
    expect(steps).toEqual([
      { from: 0, to: 12 },
      { from: 12, to: 52 },
      { from: 52, to: 520 },
      { from: 520, to: Infinity },
    ]);
  });

  it('puts a step as long as the last on top of a scale that ends', () => {
    const { anchor } = afterAll([{ kind: 'add_step', axis: 'likelihood' }], definitionOf(COX_3X3)).likelihood
      .classes[3]!;
    expect(anchor!.from).toBe(1);
    expect(anchor!.to).toBeCloseTo(4 / 3, 12);
  });

  it('gives a new step the levels of the step below it, in every dimension', () => {
    const { cells, dimensions } = afterAll([{ kind: 'add_step', axis: 'consequence' }]);
    expect(cells.map((row) => row[5])).toEqual(START.cells.map((row) => row[4]));
    expect(dimensions.map(({ classes }) => classes.length)).toEqual([6, 6, 6]);
  });

  it('stops at two and at ten steps', () => {
    const many = Array.from({ length: 12 }, () => ({ kind: 'add_step', axis: 'consequence' }) as const);
    const few = many.map(() => ({ kind: 'remove_step', axis: 'consequence', step: 0 }) as const);
    expect(afterAll(many).cells.map((row) => row.length)).toEqual(START.cells.map(() => 10));
    expect(afterAll(few).cells.map((row) => row.length)).toEqual(START.cells.map(() => 2));
  });

  it('calls cells drawn by hand no product score any more', () => {
    const next = editMatrix(START, { kind: 'set_level', cell: { likelihood: 0, consequence: 0 }, level: 'red' });
    expect(START.cellOrigin).toBe('product_score');
    expect(defineMatrix(next)).toMatchObject({ cellOrigin: 'drawn' });
    expect(next.cells[0]![0]).toBe('red');
  });

  it('gives the same object when a cell has the level already', () => {
    const same = { kind: 'set_level', cell: { likelihood: 0, consequence: 0 }, level: 'green' } as const;
    expect(editMatrix(START, same)).toBe(START);
  });
});
