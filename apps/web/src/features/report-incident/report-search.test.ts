import { expect, it } from 'vitest';
import { readSearch } from '../../routing/search-params.ts';
import { reportHref, reportSearch } from './report-search.ts';

it('takes the step, the question to change, the earlier report and the case it became, and nothing else', () => {
  const search = { steg: 'review', endre: 'who', igjen: 'i1', sendt: 'i2' };
  expect(readSearch(`${reportHref(search)}&name=x`.slice('/meld'.length), reportSearch)).toEqual(search);
});
