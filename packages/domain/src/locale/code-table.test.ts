import { describe, expect, it } from 'vitest';
import { type CodeEntry, codesValidOn, defineCodeTable, isCode } from './code-table.ts';
import { defineLabels } from './labelled.ts';

const text = 'a';
const FRUIT = defineCodeTable('fruit.kinds', '2020-01-01', {
  apple: { label: 'eple' },
  pear: { label: text, validTo: '2022-12-31', replacedBy: 'quince' },
  quince: { label: text, validFrom: '2023-01-01' },
});

describe('defineCodeTable', () => {
  const broken: [string, Record<string, Partial<CodeEntry> & Pick<CodeEntry, 'label'>>][] = [
    ['an empty table', {}],
    ['a code that is not snake_case', { Apple: { label: text } }],
    ['a code that ends before it begins', { apple: { label: text, validTo: '2019-12-31' } }],
    ['a successor that the table does not have', { apple: { label: text, replacedBy: 'plum' } }],
  ];

  it.each(broken)('refuses %s', (_, rows) => {
    expect(() => defineCodeTable('fruit.kinds', '2020-01-01', rows)).toThrow(RangeError);
  });
});

describe('codesValidOn', () => {
  it.each([
    ['2019-12-31', []],
    ['2020-01-01', ['apple', 'pear']],
    ['2022-12-31', ['apple', 'pear']],
    ['2023-01-01', ['apple', 'quince']],
  ])('offers on %s only %j', (day, codes) => {
    expect(codesValidOn(FRUIT, day)).toEqual(codes);
  });
});

describe('isCode', () => {
  it.each([
    ['apple', true],
    ['pear', true],
    ['toString', false],
    ['', false],
    [1, false],
    [undefined, false],
  ])('says of %j: %j', (value, expected) => {
    expect(isCode(FRUIT, value)).toBe(expected);
  });
});

describe('defineLabels', () => {
  it('keeps the word of each key under its name', () => {
    const { name, entries } = defineLabels('fruit.sizes', { 1: 'liten', 2: 'stor' });
    expect(name).toBe('fruit.sizes');
    expect([entries[1].label, entries[2].label]).toEqual(['liten', 'stor']);
  });
});
