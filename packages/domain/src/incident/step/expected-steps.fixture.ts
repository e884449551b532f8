import type { IncidentStatus } from '../lifecycle/incident-status.ts';
import type { IncidentParty } from './incident-parties.ts';
import type { IncidentStepName } from './incident-steps.ts';

const REPORTER: readonly IncidentParty[] = ['reporter'];
const INVOLVED: readonly IncidentParty[] = ['reporter', 'affected'];
const HANDLER: readonly IncidentParty[] = ['handler'];
const EVERYBODY: readonly IncidentParty[] = ['reporter', 'affected', 'handler'];

/**
 * Who may take which step where, and where it leads, written by hand: every step, every status. It knows nothing of the
 * table in code: where the two differ, one of them is wrong. What is not here is refused.
 */
export const EXPECTED_STEPS: Readonly<
  Record<IncidentStepName, Partial<Record<IncidentStatus, readonly [readonly IncidentParty[], IncidentStatus]>>>
> = {
  editDraft: { draft: [REPORTER, 'draft'] },
  submit: { draft: [REPORTER, 'submitted'] },
  answer: { in_progress: [INVOLVED, 'in_progress'] },
  receive: { submitted: [HANDLER, 'received'] },
  recordTalk: { received: [HANDLER, 'in_progress'], in_progress: [HANDLER, 'in_progress'] },
  assess: { received: [HANDLER, 'in_progress'], in_progress: [HANDLER, 'in_progress'] },
  addMeasure: { received: [HANDLER, 'in_progress'], in_progress: [HANDLER, 'in_progress'] },
  addNote: { received: [HANDLER, 'in_progress'], in_progress: [HANDLER, 'in_progress'] },
  ask: { received: [HANDLER, 'in_progress'], in_progress: [HANDLER, 'in_progress'] },
  supplement: {
    submitted: [INVOLVED, 'submitted'],
    received: [INVOLVED, 'received'],
    in_progress: [INVOLVED, 'in_progress'],
  },
  addDetails: {
    submitted: [INVOLVED, 'submitted'],
    received: [EVERYBODY, 'received'],
    in_progress: [EVERYBODY, 'in_progress'],
  },
  tellConsequences: Object.fromEntries(
    (['submitted', 'received', 'in_progress', 'closed'] as const).map((status) => [
      status,
      [['affected', 'handler'], status],
    ]),
  ),
  close: { received: [HANDLER, 'closed'], in_progress: [HANDLER, 'closed'] },
  move: {
    submitted: [HANDLER, 'submitted'],
    received: [HANDLER, 'submitted'],
    in_progress: [HANDLER, 'submitted'],
  },
  handOver: {
    submitted: [HANDLER, 'submitted'],
    received: [HANDLER, 'received'],
    in_progress: [HANDLER, 'in_progress'],
  },
  takeBack: {
    submitted: [HANDLER, 'submitted'],
    received: [HANDLER, 'received'],
    in_progress: [HANDLER, 'in_progress'],
  },
  closeAsWithdrawn: { received: [HANDLER, 'withdrawn'], in_progress: [HANDLER, 'withdrawn'] },
  reopen: { closed: [EVERYBODY, 'in_progress'] },
  withdraw: { submitted: [REPORTER, 'withdrawn'] },
  changeMeasure: { received: [HANDLER, 'in_progress'], in_progress: [HANDLER, 'in_progress'] },
  dropMeasure: { received: [HANDLER, 'in_progress'], in_progress: [HANDLER, 'in_progress'] },
  redact: Object.fromEntries(
    (['submitted', 'received', 'in_progress', 'closed', 'withdrawn'] as const).map((status) => [
      status,
      [['handler', 'safety_rep'], status],
    ]),
  ),
};
