import { describe, expect, it } from 'vitest';
import { readSearch } from '../../routing/search-params.ts';
import { numberIn, unitHref, unitSearch } from './unit-search.ts';

describe('unitSearch', () => {
  it.each([
    {},
    { sted: 'u1', status: 'closed', hva: 'kick', tid: '2025-26', nummer: '0a1b2c3d', fra: '1.x' },
    { nummer: '12345678' },
    { nummer: '1e234567' },
    { nummer: '00000012' },
  ] as const)('reads back %j from its own address', (search) => {
    expect(readSearch(new URL(unitHref(search), 'http://vern').search, unitSearch)).toEqual(search);
  });

  it('leaves out what is no choice', () => {
    expect(unitSearch({ status: 'draft', hva: 'murder', nummer: '123', sted: '', tid: '', fra: '' })).toEqual({});
  });
});

describe('numberIn', () => {
  it.each([
    ['1A2B3C4D', '1a2b3c4d'],
    [' 1a2b 3c4d ', '1a2b3c4d'],
    ['#1a2b-3c4d', '1a2b3c4d'],
    ['1a2b3c4', null],
    ['Kari Nes!', null],
    ['', null],
  ])('reads %j as %j', (written, number) => {
    expect(numberIn(written)).toBe(number);
  });
});
