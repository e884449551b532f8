import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineMatrix } from '../define/define-matrix.ts';
import { arbitraryDefinition } from '../fixtures/arbitrary-definition.ts';
import { SAMPLE_DEFINITION } from '../fixtures/sample-definition.ts';
import { VIOLENCE_AND_THREATS } from '../presets/index.ts';
import { evaluate } from './evaluate.ts';
import { levelAt } from './level-at.ts';

const SAMPLE = defineMatrix(SAMPLE_DEFINITION);

describe('evaluate', () => {
  it.each([
    { likelihood: 0, injury: 4, code: 'yellow', why: 'danger to life is never green, however rare' },
    { likelihood: 4, injury: 0, code: 'yellow', why: 'daily trifles are looked at' },
    { likelihood: 3, injury: 2, code: 'orange', why: 'visible marks every week need a deadline' },
    { likelihood: 2, injury: 4, code: 'red', why: 'the gravest harm every year is not acceptable' },
    { likelihood: 1, injury: 1, code: 'green', why: 'brief pain once in years is watched' },
  ])('rates $likelihood/$injury $code by default: $why', ({ likelihood, injury, code }) => {
    expect(evaluate(VIOLENCE_AND_THREATS, { likelihood, consequences: { injury } }).code).toBe(code);
  });

  it('counts the worst of several consequences and keeps all of them', () => {
    const result = evaluate(SAMPLE, { likelihood: 2, consequences: { injury: 0, strain: 2 } });
    expect(result).toMatchObject({
      level: 2,
      code: 'red',
      perDimension: { injury: 1, strain: 2 },
      decidedBy: ['strain'],
    });
  });

  it('names every dimension of a tie', () => {
    const result = evaluate(SAMPLE, { likelihood: 0, consequences: { injury: 0, strain: 1 } });
    expect(result.decidedBy).toEqual(['injury', 'strain']);
  });

  it('moves the decision one level up on weak knowledge, and never the level', () => {
    const rating = { likelihood: 2, consequences: { injury: 2 } };
    const [weak, moderate, unsaid] = ['weak' as const, 'moderate' as const, undefined].map((knowledge) =>
      evaluate(SAMPLE, knowledge === undefined ? rating : { ...rating, knowledge }),
    );
    expect([weak!.decisionLevel, moderate!.decisionLevel, unsaid!.decisionLevel]).toEqual([2, 1, 1]);
    expect([weak!.level, moderate!.level]).toEqual([2, 2]);
  });

  it("gives the level's acceptance criterion", () => {
    expect(evaluate(SAMPLE, { likelihood: 2, consequences: { strain: 2 } }).acceptance).toBe(
      SAMPLE.levels[2]!.acceptance,
    );
  });

  it('rates every cell of every matrix: total, deterministic, equal to the cell', () => {
    fc.assert(
      fc.property(arbitraryDefinition, (definition) => {
        const matrix = defineMatrix(definition);
        for (const [likelihood, row] of matrix.grid.entries()) {
          for (const [consequence, level] of row.entries()) {
            const assessment = { likelihood, consequences: { dimension_0: consequence } };
            expect(evaluate(matrix, assessment).level).toBe(level);
            expect(evaluate(matrix, assessment)).toEqual(evaluate(matrix, assessment));
            expect(levelAt(matrix, likelihood, consequence)).toBe(level);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('never lowers the level when a consequence is added', () => {
    const index = fc.nat(4);
    fc.assert(
      fc.property(index, index, index, (likelihood, injury, strain) => {
        const one = evaluate(VIOLENCE_AND_THREATS, { likelihood, consequences: { injury } }).level;
        const two = evaluate(VIOLENCE_AND_THREATS, { likelihood, consequences: { injury, strain } }).level;
        expect(two).toBeGreaterThanOrEqual(one);
      }),
    );
  });

  it('never lowers the level of a monotone matrix when likelihood or consequence grows', () => {
    const index = fc.nat(4);
    fc.assert(
      fc.property(index, index, index, index, (a, b, c, d) => {
        const level = (likelihood: number, injury: number) =>
          evaluate(VIOLENCE_AND_THREATS, { likelihood, consequences: { injury } }).level;
        expect(level(Math.max(a, b), Math.max(c, d))).toBeGreaterThanOrEqual(level(a, c));
      }),
    );
  });

  it.each([-1, 3, 1.5, Number.NaN, Infinity])('refuses likelihood class %s', (likelihood) => {
    expect(() => evaluate(SAMPLE, { likelihood, consequences: { injury: 0 } })).toThrow(
      `Class ${likelihood} is outside 'likelihood', which has classes 0 to 2.`,
    );
  });

  it.each([-1, 3, 0.5, Number.NaN])('refuses consequence class %s and names the dimension', (strain) => {
    expect(() => evaluate(SAMPLE, { likelihood: 0, consequences: { injury: 0, strain } })).toThrow(/'strain'/);
    expect(() => evaluate(SAMPLE, { likelihood: 0, consequences: { strain } })).toThrow(RangeError);
  });

  it('refuses an unknown dimension and an assessment without consequences', () => {
    expect(() => evaluate(SAMPLE, { likelihood: 0, consequences: { money: 0 } })).toThrow(
      /no consequence dimension 'money'/,
    );
    expect(() => evaluate(SAMPLE, { likelihood: 0, consequences: {} })).toThrow(/at least one/);
  });
});

describe('levelAt', () => {
  it.each([
    [3, 0, 'likelihood'],
    [0, 3, 'consequence'],
    [-1, 0, 'likelihood'],
    [0, 0.5, 'consequence'],
  ])('refuses cell %s/%s and says which scale is wrong', (likelihood, consequence, scale) => {
    expect(() => levelAt(SAMPLE, likelihood, consequence)).toThrow(new RegExp(`'${scale}'`));
  });
});
