import { suppressLinkedTables } from '../privacy/suppress-linked-tables.ts';
import { suppressSmallCounts } from '../privacy/suppress-small-counts.ts';

/** What can be done in a thread of its own: large tables take long enough to keep a server's other callers waiting. */
export const SUPPRESSIONS = { suppressSmallCounts, suppressLinkedTables } as const;
export type SuppressionName = keyof typeof SUPPRESSIONS;
