import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, readSearch, type WrittenSearch } from './search-params.ts';

const asWritten = (written: WrittenSearch) => written;

describe('hrefOf', () => {
  it('is the bare address when nothing is chosen', () => {
    expect(hrefOf('/innboks', {})).toBe('/innboks');
    expect(hrefOf('/innboks', { sted: undefined })).toBe('/innboks');
  });

  it('is read back as it was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string()), (search) => {
        const [, query = ''] = hrefOf('/x', search).split('?');
        expect(readSearch(query, asWritten)).toEqual({ ...search });
      }),
    );
  });
});
