import type { WorkList } from '@vern/domain/incident';
import { can } from '@vern/domain/incident/policy';
import type { InboxFilter } from '@vern/domain/incident/ports';
import type { IncidentFacts } from '@vern/domain/incident/shape';
import { checkHandled } from '../../places/handled-places.ts';
import type { Work } from '../../work.ts';
import { eventScopeOf } from '../scope/incident-scope.ts';
import { listGiven } from './given-inbox.ts';
import { inboxKeyOf, isByDue } from './inbox-key.ts';
import type { InboxPage, InboxRequest } from './inbox-request.ts';

/**
 * A page of a work list: what is new or due with what burns most first, the others newest first.
 * @throws {DomainError} `not_found` for a place that is not the actor's to handle.
 */
export async function listInbox(work: Work, request: InboxRequest): Promise<InboxPage> {
  const { nodeId, workList, minSeverity, before, pageSize } = request;
  if (nodeId === work.scope.actorId) return listGiven(work, request);
  checkHandled(work, nodeId);
  const rows = await work.ports.incidents.inbox(work.scope, {
    nodeId,
    ...listFilter(workList, work.day),
    byDue: isByDue(workList),
    minSeverity,
    ...(before ? { before } : {}),
    pageSize: pageSize + 1,
  });
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  const isOpen = (facts: IncidentFacts) => can(work.actor, 'read', eventScopeOf(work, facts), work.day);
  return {
    rows: page.filter(isOpen),
    next: rows.length > pageSize && last ? inboxKeyOf(last, workList) : null,
  };
}

const IN_HANDLING = ['received', 'in_progress'] as const;

/** The rows of a work list, as the store can find them: the same cut as `workListsOf` makes of one row. */
function listFilter(workList: WorkList, day: string): Pick<InboxFilter, 'statuses' | 'isAsked' | 'dueBy' | 'dueAfter'> {
  switch (workList) {
    case 'new':
      return { statuses: ['submitted'] };
    case 'due_today':
      return { statuses: ['submitted', ...IN_HANDLING], dueBy: day };
    case 'waiting':
      return { statuses: IN_HANDLING, isAsked: true, dueAfter: day };
    case 'watching':
      return { statuses: IN_HANDLING, isAsked: false, dueAfter: day };
    case 'closed':
      return { statuses: ['closed', 'withdrawn'] };
  }
}
