import type { InboxFilter, IncidentFacts } from '@vern/domain/ports';

type Due = Pick<IncidentFacts, 'nextDueOn' | 'receivedAt' | 'id'>;

/** Order of what is due: longest overdue first, then as they came. */
export function dueFirst(a: Due, b: Due): number {
  return (
    (a.nextDueOn ?? '').localeCompare(b.nextDueOn ?? '') ||
    a.receivedAt.getTime() - b.receivedAt.getTime() ||
    a.id.localeCompare(b.id)
  );
}

/** Order of every other list: latest received first, and among those of one instant the highest id. */
export function newestFirst(a: IncidentFacts, b: IncidentFacts): number {
  return b.receivedAt.getTime() - a.receivedAt.getTime() || b.id.localeCompare(a.id);
}

/** Whether a report belongs to a page of the inbox. */
export function inFilter(facts: IncidentFacts, filter: InboxFilter): boolean {
  const { nodeId, statuses, isAsked, dueBy, dueAfter, minSeverity = 1, before } = filter;
  const { nextDueOn } = facts;
  const order = dueBy === undefined ? newestFirst : dueFirst;
  return (
    facts.handlerNodeId === nodeId &&
    statuses.includes(facts.status) &&
    (isAsked === undefined || (facts.askedOn !== null) === isAsked) &&
    (dueBy === undefined || (nextDueOn !== null && nextDueOn <= dueBy)) &&
    (dueAfter === undefined || nextDueOn === null || nextDueOn > dueAfter) &&
    facts.severity >= minSeverity &&
    (before === undefined || order({ ...facts, ...before, nextDueOn: before.dueOn }, facts) < 0)
  );
}
