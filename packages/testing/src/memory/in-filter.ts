import type { InboxFilter, IncidentFacts } from '@vern/domain/ports';

/** Order of every list: latest received first, and among those of one instant the highest id. */
export function newestFirst(a: IncidentFacts, b: IncidentFacts): number {
  return b.receivedAt.getTime() - a.receivedAt.getTime() || b.id.localeCompare(a.id);
}

/** Whether a report belongs to a page of the inbox. */
export function inFilter(facts: IncidentFacts, filter: InboxFilter): boolean {
  const { nodeId, statuses, isAsked, dueBy, dueAfter, minSeverity = 1, before } = filter;
  const { nextDueOn } = facts;
  return (
    facts.handlerNodeId === nodeId &&
    statuses.includes(facts.status) &&
    (isAsked === undefined || (facts.askedOn !== null) === isAsked) &&
    (dueBy === undefined || (nextDueOn !== null && nextDueOn <= dueBy)) &&
    (dueAfter === undefined || nextDueOn === null || nextDueOn > dueAfter) &&
    facts.severity >= minSeverity &&
    (before === undefined || newestFirst({ ...facts, ...before }, facts) < 0)
  );
}
