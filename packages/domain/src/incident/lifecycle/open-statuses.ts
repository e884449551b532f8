import type { IncidentStatus } from './incident-status.ts';

/** Sent and not over: somebody still owes it something. */
export const OPEN_STATUSES = ['submitted', 'received', 'in_progress'] as const satisfies readonly IncidentStatus[];
