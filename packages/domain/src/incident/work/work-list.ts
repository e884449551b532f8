import type { CalendarDay } from '../../calendar/index.ts';
import { type CodeOf, defineCodeTable } from '../../locale/index.ts';
import type { IncidentStatus } from '../lifecycle/incident-status.ts';

/** The leader's inbox as work: each report is in one of these; what is new and due is in two. */
export const WORK_LISTS = defineCodeTable('incident.workLists', '2020-01-01', {
  new: { label: 'Nye' },
  due_today: { label: 'Må gjøres i dag' },
  waiting: { label: 'Venter på andre' },
  watching: { label: 'Følger med på' },
  closed: { label: 'Lukket' },
});

/** Code of a work list. */
export type WorkList = CodeOf<typeof WORK_LISTS>;

/** What decides the list of a row. */
export type WorkListFacts = {
  readonly status: IncidentStatus;
  readonly openQuestion: boolean;
  /** Due day of the next step, null when there is none. */
  readonly nextDueOn: CalendarDay | null;
};

/**
 * The lists a report is in; none for a draft, which is nobody's work yet. What is due or overdue goes before waiting. What
 * is new stays among the new ones when it is due, too: neither list may hide it.
 */
export function workListsOf(
  { status, openQuestion, nextDueOn }: WorkListFacts,
  today: CalendarDay,
): readonly WorkList[] {
  if (status === 'draft') return [];
  if (status === 'closed' || status === 'withdrawn') return ['closed'];
  const isDue = nextDueOn !== null && nextDueOn <= today;
  if (status === 'submitted') return isDue ? ['new', 'due_today'] : ['new'];
  if (isDue) return ['due_today'];
  return [openQuestion ? 'waiting' : 'watching'];
}

/** Whether the next step should have been done before today. */
export function isOverdue({ nextDueOn }: Pick<WorkListFacts, 'nextDueOn'>, today: CalendarDay): boolean {
  return nextDueOn !== null && nextDueOn < today;
}
