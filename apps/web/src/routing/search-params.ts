/** What is written behind the question mark of an address, by name, before a page has read it. */
export type WrittenSearch = Readonly<Record<string, string | undefined>>;

/** A page's reader of its part of an address. What does not fit is left out: an address can be written by anybody. */
export type SearchReader<Search> = (written: WrittenSearch) => Search;

/** Read what is written behind an address, with its question mark or without. */
export function readSearch<Search>(written: string, read: SearchReader<Search>): Search {
  return read(Object.fromEntries(new URLSearchParams(written)));
}

/** An address with what a page's reader reads back from it. What is undefined is left out. */
export function hrefOf(pathname: string, search: Readonly<Record<string, string | number | undefined>>): string {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString();
  return query ? `${pathname}?${query}` : pathname;
}
