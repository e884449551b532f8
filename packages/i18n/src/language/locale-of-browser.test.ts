import { describe, expect, it } from 'vitest';
import { firstLocale } from './first-locale.ts';

describe('firstLocale', () => {
  it.each([
    ['the choice made here before', 'nn', ['en-GB'], 'nn'],
    ['what the browser asks for first of ours', null, ['de', 'nn-NO', 'nb-NO'], 'nn'],
    ['bokmål for “Norwegian” without more', null, ['no'], 'nb'],
    ['bokmål when nothing fits', 'xx', ['de'], 'nb'],
  ] as const)('takes %s', (_, stored, wished, expected) => {
    expect(firstLocale(stored, wished)).toBe(expected);
  });
});
