import { WORK_LISTS, type WorkList, workListsOf } from '@vern/domain/incident';
import type { PageKey } from '@vern/domain/incident/ports';
import type { IncidentFacts } from '@vern/domain/incident/shape';
import type { Work } from '../../work.ts';
import { inboxKeyOf } from './inbox-key.ts';
import type { InboxPage, InboxRequest } from './inbox-request.ts';

type Asking = Pick<Work, 'ports' | 'scope' | 'day'>;

/** What has no day stands after everything that has. */
const NO_DAY = '9999-12-31';

/** A page of a work list of what the actor was given to follow up. They are few: all are found, and the page is cut here. */
export async function listGiven(work: Asking, request: Omit<InboxRequest, 'nodeId'>): Promise<InboxPage> {
  const { workList, minSeverity, before, pageSize } = request;
  const rows = (await work.ports.incidents.given(work.scope))
    .filter((facts) => facts.severity >= minSeverity && listsOf(facts, work.day).includes(workList))
    .map((facts) => ({ facts, key: inboxKeyOf(facts, workList) }))
    .toSorted((a, b) => inOrder(a.key, b.key))
    .filter(({ key }) => before === null || inOrder(before, key) < 0);
  const page = rows.slice(0, pageSize);
  return {
    rows: page.map(({ facts }) => facts),
    next: rows.length > pageSize ? (page.at(-1)?.key ?? null) : null,
  };
}

/** How much of it is in each work list. */
export async function countGiven(
  work: Asking,
  { minSeverity, most }: Pick<InboxRequest, 'minSeverity'> & { readonly most: number },
): Promise<Readonly<Record<WorkList, number>>> {
  const lists = (await work.ports.incidents.given(work.scope))
    .filter(({ severity }) => severity >= minSeverity)
    .flatMap((facts) => listsOf(facts, work.day));
  const count = (list: WorkList) => Math.min(most, lists.filter((each) => each === list).length);
  return Object.fromEntries(WORK_LISTS.codes.map((list) => [list, count(list)])) as Record<WorkList, number>;
}

function listsOf(facts: IncidentFacts, day: string): readonly WorkList[] {
  return workListsOf({ ...facts, openQuestion: facts.askedOn !== null }, day);
}

/** As the lists of a place go: by what is due, where they do, and else the newest first. */
function inOrder(a: PageKey, b: PageKey): number {
  const byTime = a.receivedAt.getTime() - b.receivedAt.getTime() || a.id.localeCompare(b.id);
  if (a.due === null || b.due === null) return -byTime;
  return (a.due.on ?? NO_DAY).localeCompare(b.due.on ?? NO_DAY) || a.due.urgency - b.due.urgency || byTime;
}
