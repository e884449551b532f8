/** What of the register stands in the address: the place whose people are shown. A person's name never does. */
export type PeopleSearch = { readonly sted?: string };

/** Read the register's part of an address. */
export function peopleSearch({ sted }: Record<string, unknown>): PeopleSearch {
  return typeof sted === 'string' && sted ? { sted } : {};
}
