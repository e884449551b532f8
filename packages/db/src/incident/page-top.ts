/** Above every report: the first page of a list, newest first, starts below it. */
export const PAGE_TOP = {
  receivedAt: new Date('9999-12-31T00:00:00Z'),
  id: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
};
