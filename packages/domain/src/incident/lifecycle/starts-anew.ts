import type { IncidentStatus } from './incident-status.ts';

/**
 * Whether a step gives those who handle a report their time again. Going on from received to being handled does not: a note
 * or a question would buy days.
 */
export function startsAnew(from: IncidentStatus, to: IncidentStatus): boolean {
  return from !== to && !(from === 'received' && to === 'in_progress');
}
