import { urgencyOf } from '@vern/domain/incident';
import type { InboxFilter, OwnReportsFilter, PageKey, ReportSearch } from '@vern/domain/incident/ports';
import type { IncidentFacts } from '@vern/domain/incident/shape';

const dueOf = ({ nextDueOn, ...facts }: IncidentFacts) => ({ on: nextDueOn, urgency: urgencyOf(facts) });

/** What has no day stands after everything that has. */
const NO_DAY = '9999-12-31';

/** Order of a list by what is due: longest overdue first, what burns most before the rest of its day, then as they came. */
export function dueFirst(a: IncidentFacts, b: IncidentFacts): number {
  return byDue({ ...a, due: dueOf(a) }, { ...b, due: dueOf(b) });
}

function byDue(a: PageKey, b: PageKey): number {
  return (
    (a.due?.on ?? NO_DAY).localeCompare(b.due?.on ?? NO_DAY) ||
    (a.due?.urgency ?? 0) - (b.due?.urgency ?? 0) ||
    a.receivedAt.getTime() - b.receivedAt.getTime() ||
    a.id.localeCompare(b.id)
  );
}

/** Order of every other list: latest received first, and among those of one instant the highest id. */
export function newestFirst(a: Omit<PageKey, 'due'>, b: Omit<PageKey, 'due'>): number {
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
    (before === undefined ||
      (filter.byDue ? byDue(before, { ...facts, due: dueOf(facts) }) : newestFirst(before, facts)) < 0)
  );
}

/** Whether a report belongs to a page of a search. */
export function inSearch(facts: IncidentFacts, search: ReportSearch): boolean {
  const { nodeIds, statuses, kind, number, from, to, before } = search;
  return (
    (nodeIds.includes(facts.unitId) || nodeIds.includes(facts.handlerNodeId)) &&
    statuses.includes(facts.status) &&
    (kind === undefined || facts.kinds.includes(kind)) &&
    (number === undefined || facts.id.endsWith(number)) &&
    (from === undefined || facts.occurredOn >= from) &&
    (to === undefined || facts.occurredOn <= to) &&
    (before === undefined || newestFirst(before, facts) < 0)
  );
}

/** A page of somebody's own reports: those with news before the others, each newest first. */
export function pageOfOwn(
  own: readonly IncidentFacts[],
  { newsOf, before, pageSize }: OwnReportsFilter,
): readonly IncidentFacts[] {
  const rankOf = ({ id }: IncidentFacts) => (newsOf.includes(id) ? 0 : 1);
  const rankBefore = before?.hasNews ? 0 : 1;
  return own
    .filter((facts) => before === undefined || (rankBefore - rankOf(facts) || newestFirst(before, facts)) < 0)
    .sort((a, b) => rankOf(a) - rankOf(b) || newestFirst(a, b))
    .slice(0, pageSize);
}
