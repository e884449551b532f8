import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDefinition } from '../fixtures/arbitrary-definition.ts';
import { SAMPLE_DEFINITION } from '../fixtures/sample-definition.ts';
import { defineMatrix } from './define-matrix.ts';
import { definitionOf } from './definition-of.ts';
import { MatrixDefinitionError } from './matrix-definition-error.ts';

describe('defineMatrix', () => {
  it('turns level codes into level numbers, lowest first', () => {
    expect(defineMatrix(SAMPLE_DEFINITION).grid).toEqual([
      [0, 0, 1],
      [0, 1, 1],
      [1, 1, 2],
    ]);
  });

  it('refuses a broken definition with every fault at once', () => {
    const broken = { ...SAMPLE_DEFINITION, id: '', version: '' };
    expect(() => defineMatrix(broken)).toThrow(MatrixDefinitionError);
    expect(() => defineMatrix(broken)).toThrow(RangeError);
    expect(() => defineMatrix(broken)).toThrow(/2 fault\(s\): \/id: .*; \/version: must not be empty$/);
    expect(() => defineMatrix(null as never)).toThrow('1 fault(s): /: must be an object');
  });

  it('keeps the faults on the error, for a screen to show beside the fields', () => {
    try {
      defineMatrix({ ...SAMPLE_DEFINITION, cells: [] });
      expect.unreachable();
    } catch (error) {
      expect((error as MatrixDefinitionError).name).toBe('MatrixDefinitionError');
      expect((error as MatrixDefinitionError).faults).toEqual([
        { code: 'size', path: '/cells', message: 'has 0 rows for 3 likelihood classes' },
      ]);
    }
  });

  it('freezes the matrix to its last leaf', () => {
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(defineMatrix(SAMPLE_DEFINITION))).toBe(true);
  });

  it('copies: a later change of the definition changes nothing, and the definition is not frozen', () => {
    const definition = structuredClone(SAMPLE_DEFINITION);
    const matrix = defineMatrix(definition);
    (definition.cells as string[][])[0]![0] = 'red';
    expect(matrix.cells[0]![0]).toBe('green');
  });

  it('takes any valid definition', () => {
    fc.assert(
      fc.property(arbitraryDefinition, (definition) => {
        const { grid } = defineMatrix(definition);
        expect(grid.map((row) => row.map((level) => definition.levels[level]!.code))).toEqual(definition.cells);
      }),
    );
  });
});

describe('definitionOf', () => {
  it('gives back what the matrix was made from', () => {
    fc.assert(
      fc.property(arbitraryDefinition, (definition) => {
        expect(definitionOf(defineMatrix(definition))).toEqual(definition);
      }),
    );
  });
});
