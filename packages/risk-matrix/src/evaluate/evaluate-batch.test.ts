import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineMatrix } from '../define/define-matrix.ts';
import { arbitraryDefinition } from '../fixtures/arbitrary-definition.ts';
import { SAMPLE_DEFINITION } from '../fixtures/sample-definition.ts';
import { evaluateBatch } from './evaluate-batch.ts';

const SAMPLE = defineMatrix(SAMPLE_DEFINITION);
const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe('evaluateBatch', () => {
  it('gives what evaluate gives, one by one', () => {
    fc.assert(
      fc.property(arbitraryDefinition, fc.infiniteStream(fc.nat(1e6)), (definition, stream) => {
        const matrix = defineMatrix(definition);
        const pick = (limit: number) => Uint8Array.from({ length: 40 }, () => stream.next().value! % limit);
        const likelihood = pick(matrix.grid.length);
        const [first, second] = [pick(matrix.grid[0]!.length), pick(matrix.grid[0]!.length)];
        const expected = [...likelihood].map((row, k) =>
          Math.max(matrix.grid[row]![first[k]!]!, matrix.grid[row]![second[k]!]!),
        );
        expect([...evaluateBatch(matrix, likelihood, [first, second])]).toEqual(expected);
        expect([...evaluateBatch(matrix, likelihood, [first])]).toEqual(
          [...likelihood].map((row, k) => matrix.grid[row]![first[k]!]!),
        );
      }),
    );
  });

  it('writes into the array it is given, and gives it back', () => {
    const out = bytes(9, 9);
    expect(evaluateBatch(SAMPLE, bytes(2, 0), [bytes(2, 0)], out)).toBe(out);
    expect([...out]).toEqual([2, 0]);
  });

  it('takes an empty batch', () => {
    expect(evaluateBatch(SAMPLE, bytes(), [bytes()])).toHaveLength(0);
  });

  it.each([
    [bytes(0, 3, 9), [bytes(0, 0, 0)], 1],
    [bytes(255, 0, 0), [bytes(0, 0, 0)], 0],
    [bytes(0, 0, 0), [bytes(0, 0, 3)], 2],
    [bytes(0, 0, 0), [bytes(0, 16, 0)], 1],
    [bytes(0, 0, 0), [bytes(0, 0, 0), bytes(0, 3, 0)], 1],
    [bytes(0, 0, 0), [bytes(0, 0, 0), bytes(0, 0, 17)], 2],
    [bytes(0, 0, 0), [bytes(0, 0, 0), bytes(240, 0, 0)], 0],
  ] as const)(
    'refuses a class outside its scale and names the first assessment (%#)',
    (likelihood, consequences, bad) => {
      expect(() => evaluateBatch(SAMPLE, likelihood, consequences)).toThrow(
        `Assessment ${bad} of the batch has a class outside the 3 × 3 matrix.`,
      );
    },
  );

  it('refuses arrays of different lengths, and a batch without a dimension', () => {
    expect(() => evaluateBatch(SAMPLE, bytes(0, 0), [bytes(0)])).toThrow(/equally long/);
    expect(() => evaluateBatch(SAMPLE, bytes(0), [bytes(0), bytes(0, 0)])).toThrow(/equally long/);
    expect(() => evaluateBatch(SAMPLE, bytes(0), [bytes(0)], bytes(0, 0))).toThrow(/equally long/);
    expect(() => evaluateBatch(SAMPLE, bytes(0), [])).toThrow(/at least one/);
  });
});
