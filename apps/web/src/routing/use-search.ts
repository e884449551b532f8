import { useMemo } from 'react';
import { useAddress } from './address.ts';
import { readSearch, type SearchReader } from './search-params.ts';

/**
 * What the address of the page in sight says behind its question mark.
 *
 * @param read - The reader of the page: what does not fit it is not there.
 */
export function useSearch<Search>(read: SearchReader<Search>): Search {
  const { search } = useAddress();
  return useMemo(() => readSearch(search, read), [search, read]);
}
