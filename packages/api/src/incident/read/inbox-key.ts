import { urgencyOf, type WorkList } from '@vern/domain/incident';
import type { PageKey } from '@vern/domain/incident/ports';
import type { IncidentFacts } from '@vern/domain/incident/shape';

/** The lists that go by what is due, and among what is due the same day by what burns. */
const BY_DUE: readonly WorkList[] = ['new', 'due_today'];

/** Whether pages of the list end at a day. */
export function isByDue(workList: WorkList): boolean {
  return BY_DUE.includes(workList);
}

/** Where a report stands in a work list. */
export function inboxKeyOf(facts: IncidentFacts, workList: WorkList): PageKey {
  const { nextDueOn, receivedAt, id } = facts;
  return { due: isByDue(workList) ? { on: nextDueOn, urgency: urgencyOf(facts) } : null, receivedAt, id };
}
