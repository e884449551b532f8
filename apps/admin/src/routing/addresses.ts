/** Where the console's pages are, as they stand in the address. */
export const ADDRESSES = {
  overview: '/admin/',
  organisation: '/admin/organisasjon',
  people: '/admin/personer',
  /** The reporting app: another app on the same server. */
  reporting: '/',
} as const;
