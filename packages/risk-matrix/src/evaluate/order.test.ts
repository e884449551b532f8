import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryBounds } from '../fixtures/arbitrary-definition.ts';
import { classOf, requireBounds } from './class-of.ts';
import { compareRisks } from './compare-risks.ts';
import { knowledgeStrength } from './knowledge-strength.ts';
import { rankRisks } from './rank-risks.ts';

describe('classOf', () => {
  const bounds = [0, 0.1, 1, 12, 52, Infinity];
  it.each([
    [0, 0],
    [0.0999, 0],
    [0.1, 1],
    [11.999, 2],
    [12, 3],
    [52, 4],
    [1e9, 4],
    [Infinity, 4],
  ])('puts %s a year into class %s: a bound belongs to the class above', (value, index) => {
    expect(classOf(bounds, value)).toBe(index);
  });

  it('puts what lies outside on the nearest class', () => {
    expect(classOf([1, 2, 3], 0.5)).toBe(0);
    expect(classOf([1, 2, 3], 3)).toBe(1);
  });

  it('finds the class whose bounds enclose the value, and never falls as the value grows', () => {
    fc.assert(
      fc.property(arbitraryBounds(5), fc.double({ min: 0, max: 1e6, noNaN: true }), (any, value) => {
        const index = classOf(any, value);
        if (value >= any[0]! && value < any.at(-1)!) {
          expect(any[index]! <= value && value < any[index + 1]!).toBe(true);
        }
        expect(classOf(any, value * 2)).toBeGreaterThanOrEqual(index);
      }),
    );
  });

  it('refuses bounds that do not ascend', () => {
    expect(() => classOf([0, 2, 1], 0.5)).toThrow(/must ascend/);
  });

  it.each([-1, Number.NaN])('refuses the value %s', (value) => {
    expect(() => classOf(bounds, value)).toThrow(RangeError);
  });
});

describe('requireBounds', () => {
  it.each([
    [[]],
    [[1]],
    [[0, 1, 1]],
    [[0, 2, 1]],
    [[-1, 1]],
    [[0, Number.NaN, 1]],
    [[Number.NaN, 1]],
    [[Infinity, Infinity]],
    [[Infinity]],
  ])('refuses %j', (bounds) => {
    expect(() => requireBounds(bounds)).toThrow(RangeError);
  });

  it.each([[[0, 1]], [[0.5, 1, Infinity]]])('takes %j', (bounds) => {
    expect(() => requireBounds(bounds)).not.toThrow();
  });
});

describe('compareRisks', () => {
  it.each([
    [[0, 0], [1, 1], 'lower'],
    [[2, 2], [1, 1], 'higher'],
    [[1, 1], [1, 1], 'tied'],
    [[0, 1], [1, 1], 'undecided'],
    [[1, 1], [1, 2], 'undecided'],
    [[0, 2], [1, 1], 'undecided'],
    [[0, 1], [2, 3], 'lower'],
    [[2, 3], [0, 1], 'higher'],
  ] as const)('finds levels %j against %j %s', ([minA, maxA], [minB, maxB], expected) => {
    expect(compareRisks({ minLevel: minA, maxLevel: maxA }, { minLevel: minB, maxLevel: maxB })).toBe(expected);
  });
});

describe('rankRisks', () => {
  it('puts the gravest first, ties together in the order given, and skips the places they take', () => {
    const risks = [
      { id: 'a', level: 1 },
      { id: 'b', level: 3 },
      { id: 'c', level: 1 },
      { id: 'd', level: 0 },
    ];
    const groups = rankRisks(risks, ({ level }) => level);
    expect(groups.map(({ rank, level, members }) => [rank, level, members.map(({ id }) => id).join('')])).toEqual([
      [1, 3, 'b'],
      [2, 1, 'ac'],
      [4, 0, 'd'],
    ]);
  });

  it('ranks nothing as nothing', () => {
    expect(rankRisks([], () => 0)).toEqual([]);
  });
});

describe('knowledgeStrength', () => {
  const good = { data: 3, understanding: 3, agreement: 3, sensitiveToAssumptions: false };
  it.each([
    [good, 'strong'],
    [{ ...good, data: 2 }, 'moderate'],
    [{ ...good, understanding: 1 }, 'weak'],
    [{ ...good, agreement: 1 }, 'weak'],
    [{ ...good, sensitiveToAssumptions: true }, 'weak'],
  ] as const)('finds %j %s', (indicators, expected) => {
    expect(knowledgeStrength(indicators)).toBe(expected);
  });

  it.each([0, 4, 1.5, Number.NaN])('refuses the mark %s', (data) => {
    expect(() => knowledgeStrength({ ...good, data })).toThrow(RangeError);
  });
});
