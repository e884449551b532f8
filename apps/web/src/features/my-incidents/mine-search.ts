import { hrefOf, type WrittenSearch } from '../../routing/search-params.ts';

/** What of the list of the reader's own reports stands in the address: where a page of it begins. */
export type MineSearch = { readonly fra?: string };

/** Read it; what does not fit is left out. */
export function mineSearch({ fra }: WrittenSearch): MineSearch {
  return fra ? { fra } : {};
}

/** The address of a page of the list. */
export function mineHref(search: MineSearch): string {
  return hrefOf('/saker', search);
}
