import { describe, expect, it } from 'vitest';
import { inboxHref, inboxSearch, reportSearch } from './search-params.ts';

describe('inboxSearch', () => {
  it('leaves out what nobody can have chosen', () => {
    expect(inboxSearch({ liste: 'all', sted: 3, alvor: 4, fra: null, other: 'x' })).toEqual({});
  });

  it('reads back what inboxHref wrote', () => {
    const search = { liste: 'due_today', sted: 'u1', alvor: 2, sak: 'i1' } as const;
    const { searchParams } = new URL(inboxHref(search), 'https://vern.example');
    const parsed = Object.fromEntries(
      [...searchParams].map(([key, value]) => [key, /^\d$/.test(value) ? Number(value) : value]),
    );
    expect(inboxSearch(parsed)).toEqual(search);
  });
});

describe('inboxHref', () => {
  it('is the bare address when nothing is chosen', () => {
    expect(inboxHref({})).toBe('/innboks');
  });
});

describe('reportSearch', () => {
  it('takes the step, the question to change and the earlier report, and nothing else', () => {
    const search = { steg: 'review', endre: 'who', igjen: 'i1' };
    expect(reportSearch({ ...search, name: 'x' })).toEqual(search);
  });
});
