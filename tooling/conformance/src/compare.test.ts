import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';

const options = { tolerance: { rel: 1e-9, abs: 1e-12 } };
const passes = (want: unknown, got: unknown) => compare(want, got, options).length === 0;

describe('compare', () => {
  it.each([
    ['a number within the relative tolerance', 2.5, 2.5 * (1 + 9e-10)],
    ['a number within the absolute tolerance', 0, 9e-13],
    ['a broken number where a whole one is wanted, within tolerance', 6, 6.000000000000001],
    ['a quantity so large that its double has no decimals left, within tolerance', 3346124554547080, 3346124554494159],
    ['a whole number just too large to be taken for a count, within tolerance', 1e12 + 1, 1e12 + 2],
    ['the same below zero', -1e12 - 1, -1e12 - 2],
    ['null for null', null, null],
    ['a boolean', true, true],
    ['a text', 'boundary', 'boundary'],
    ['the double that a text spells', 'Infinity', Infinity],
    ['the negative double that a text spells', '-Infinity', -Infinity],
    ['NaN where NaN is wanted', 'NaN', Number.NaN],
    ['a double spelled as the vector spells it', 'Infinity', 'Infinity'],
    ['empty lists', [], []],
    ['typed arrays as lists', [1, 0.5], new Float64Array([1, 0.5])],
    ['an object that says more than is wanted', { a: 1 }, { a: 1, b: 2 }],
    ['nested lists and objects', { a: [{ b: [1, null] }] }, { a: [{ b: [1, null] }] }],
  ])('passes %s', (_, want, got) => {
    expect(passes(want, got)).toBe(true);
  });

  it.each([
    ['a number beyond the tolerance', 2.5, 2.5 * (1 + 2e-9)],
    ['a count one off', 10_000_000_000, 10_000_000_001],
    ['the largest count one off', 1e12, 1e12 + 1],
    ['the largest count below zero one off', -1e12, -1e12 - 1],
    ['a quantity without decimals beyond the tolerance', 3346124554547080, 3346124564547080],
    ['an index that is another', [0, 1], [0, 2]],
    ['NaN for a number', 1.5, Number.NaN],
    ['infinity for a number', 1.5, Infinity],
    ['a number for infinity', 'Infinity', 1e308],
    ['the wrong infinity', 'Infinity', -Infinity],
    ['a number for NaN', 'NaN', 0],
    ['undefined for null', null, undefined],
    ['zero for null', null, 0],
    ['null for a number', 0, null],
    ['a number for a boolean', true, 1],
    ['a boolean for a number', 1, true],
    ['a text for a number', 1, '1'],
    ['nothing for a number', 0, undefined],
    ['a longer list', [1], [1, 2]],
    ['a shorter list', [1, 2], [1]],
    ['the same items in another order', [1, 2], [2, 1]],
    ['an object for a list', [1], { 0: 1 }],
    ['a list for an object', { 0: 1 }, [1]],
    ['null for an object', { a: 1 }, null],
    ['an object that lacks a property', { a: null }, {}],
  ])('refuses %s', (_, want, got) => {
    expect(passes(want, got)).toBe(false);
  });

  it('names the place, the wanted and the given value of every difference', () => {
    expect(compare({ a: { b: [1, 2] }, c: true }, { a: { b: [1, 3] }, c: false }, options)).toEqual([
      'a.b[1]: want 2, got 3',
      'c: want true, got false',
    ]);
  });

  it('lets a list that is named as unordered come in any order, and only that list', () => {
    const unordered = { ...options, unordered: ['sets'] };
    const want = { sets: [[1, 2], [3]], rows: [1, 2] };
    expect(compare(want, { sets: [[3], [1, 2]], rows: [1, 2] }, unordered)).toEqual([]);
    expect(compare(want, { sets: [[3], [2, 1]], rows: [1, 2] }, unordered)).toHaveLength(1);
    expect(compare(want, { sets: [[3], [3]], rows: [1, 2] }, unordered)).toHaveLength(1);
    expect(compare(want, { sets: [[1, 2], [3]], rows: [2, 1] }, unordered)).toHaveLength(2);
  });

  it('finds any JSON value equal to itself', () => {
    const isPlain = (value: unknown) => !JSON.stringify(value).includes('"NaN"');
    fc.assert(
      fc.property(fc.jsonValue().filter(isPlain), (value) => {
        expect(compare(value, value, options)).toEqual([]);
      }),
    );
  });

  it('finds any number outside the tolerance different', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-3, max: 1e12 });
    fc.assert(
      fc.property(number, (want) => {
        expect(compare(want, want * (1 + 1e-6), options)).toHaveLength(1);
      }),
    );
  });
});
