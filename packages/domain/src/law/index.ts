export type { Citation } from './citation.ts';
export { CITATIONS, type CitationId } from './citations.table.ts';
