/** Under which name each answer is kept in the page. */
export const QUERY_KEYS = {
  me: ['me'],
  figures: ['figures'],
  places: ['places'],
  people: (search: string, nodeId: string | null) => ['people', search, nodeId],
  vacancies: ['vacancies'],
} as const;
