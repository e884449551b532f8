import { describe, expect, it } from 'vitest';
import { readSearch } from '../../routing/search-params.ts';
import { mineHref, mineSearch } from './mine-search.ts';

describe('mineSearch', () => {
  it.each([{}, { fra: '1.x.news' }] as const)('reads back %j from its own address', (search) => {
    expect(readSearch(new URL(mineHref(search), 'https://vern.example').search, mineSearch)).toEqual(search);
  });

  it('leaves out what is no page', () => {
    expect(mineSearch({ fra: '', other: 'x' })).toEqual({});
  });
});
