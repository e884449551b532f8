import { describe, expect, it } from 'vitest';
import { readSearch } from '../../routing/search-params.ts';
import { inboxHref, inboxSearch } from './inbox-search.ts';

describe('inboxSearch', () => {
  it('leaves out what nobody can have chosen', () => {
    expect(inboxSearch({ liste: 'all', sted: '', alvor: '4', other: 'x' })).toEqual({});
  });

  it.each([{}, { liste: 'due_today', sted: 'u1', alvor: 2, fra: '1.x', sak: 'i1' }] as const)(
    'reads back %j from its own address',
    (search) => {
      expect(readSearch(new URL(inboxHref(search), 'https://vern.example').search, inboxSearch)).toEqual(search);
    },
  );
});
