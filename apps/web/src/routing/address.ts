import { createContext, useContext } from 'react';

/** Where a page stands: its path, and what is written behind it with the question mark, or nothing. */
export type Address = { readonly pathname: string; readonly search: string };

/** The address of the page in sight. The browser's own may be ahead of it, for as long as the next page is fetched. */
export const AddressContext = createContext<Address>({ pathname: '/', search: '' });

/** The address of the page in sight. */
export function useAddress(): Address {
  return useContext(AddressContext);
}

/** Read an address as it is written behind the server's name, without `#`. */
export function addressOf(written: string): Address {
  const end = written.indexOf('?');
  return end < 0 ? { pathname: written, search: '' } : { pathname: written.slice(0, end), search: written.slice(end) };
}
