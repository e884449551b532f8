import type { WrittenSearch } from '../../routing/search-params.ts';

/** What of a case stands in the address: the action to begin with. */
export type CaseSearch = { readonly gjor?: string };

/** Read the case's part of an address. */
export function caseSearch({ gjor }: WrittenSearch): CaseSearch {
  return gjor ? { gjor } : {};
}
