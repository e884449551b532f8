/** What of the reader's own reports is asked for the first page: as many as it shows; the rest is a tap away. */
export const HOME_MINE = { pageSize: 4 } as const;
