import type { DomainErrorCode } from '../../errors.ts';
import type { IncidentAction } from './incident-action.ts';
import type { IncidentStatus } from './incident-status.ts';

/** The parties of a report. Which relation makes an actor a party is the policy's business. */
export const INCIDENT_PARTIES = ['reporter', 'affected', 'handler', 'safety_rep'] as const;

/** The one who sent it, one it happened to, the leader who handles it, or a safety representative. */
export type IncidentParty = (typeof INCIDENT_PARTIES)[number];

/** One step: where it leads, who may take it, and which words it needs. */
export type Transition = {
  readonly to: IncidentStatus;
  readonly by: readonly IncidentParty[];
  /** The refusal when the words are missing; absent when none are needed. */
  readonly needs?: Extract<DomainErrorCode, 'reason_required' | 'answer_required' | 'text_required'>;
  /** Who is told once it is done; the one who did it is not told. */
  readonly tells: readonly IncidentParty[];
};

const REPORTER = ['reporter'] as const;
const INVOLVED = ['reporter', 'affected'] as const;
const HANDLER = ['handler'] as const;
const EVERYBODY = ['reporter', 'affected', 'handler'] as const;

const supplement = { by: INVOLVED, needs: 'text_required', tells: HANDLER } as const;
// What it looked like and what played a part: asked after the receipt, and nobody has to answer.
const addDetails = { by: EVERYBODY, tells: HANDLER } as const;
// A pupil's name that slipped in is taken out in any state, by somebody other than its author.
const redact = { by: ['handler', 'safety_rep'], needs: 'reason_required', tells: INVOLVED } as const;
// The new unit has seen nothing yet: it receives the report anew, with a deadline of its own.
const move = { to: 'submitted', by: HANDLER, needs: 'reason_required', tells: EVERYBODY } as const;
const closeAsWithdrawn = { to: 'withdrawn', by: HANDLER, needs: 'reason_required', tells: INVOLVED } as const;

// Those it happened to are told what stands on record about a talk with them, and can say so when it was otherwise.
const recordTalk = { to: 'in_progress', by: HANDLER, tells: INVOLVED } as const;
const changeMeasure = { to: 'in_progress', by: HANDLER, needs: 'reason_required', tells: INVOLVED } as const;

const handling = {
  record_talk: recordTalk,
  add_note: { to: 'in_progress', by: HANDLER, needs: 'text_required', tells: [] },
  // The reporter is told when the severity is lowered: `changeSeverity` decides that.
  assess: { to: 'in_progress', by: HANDLER, tells: [] },
  add_measure: { to: 'in_progress', by: HANDLER, tells: INVOLVED },
  change_measure: changeMeasure,
  drop_measure: changeMeasure,
  // Whoever it happened to may know what the one who sent it does not.
  ask: { to: 'in_progress', by: HANDLER, needs: 'text_required', tells: INVOLVED },
  close: { to: 'closed', by: HANDLER, needs: 'answer_required', tells: INVOLVED },
  close_as_withdrawn: closeAsWithdrawn,
  move,
} as const satisfies Partial<Record<IncidentAction, Transition>>;

/**
 * What may happen to a report in each state. Read by the API, by every button, and by the drawing in `docs/lifecycle.md`.
 * What is not in the table cannot be done.
 */
export const INCIDENT_LIFECYCLE: Readonly<
  Record<IncidentStatus, Readonly<Partial<Record<IncidentAction, Transition>>>>
> = {
  draft: {
    edit_draft: { to: 'draft', by: REPORTER, tells: [] },
    submit: { to: 'submitted', by: REPORTER, tells: ['affected', 'handler', 'safety_rep'] },
  },
  submitted: {
    withdraw: { to: 'withdrawn', by: REPORTER, tells: ['affected', 'handler'] },
    supplement: { ...supplement, to: 'submitted' },
    // The handler has not looked at it yet, and will find the answers there.
    add_details: { to: 'submitted', by: INVOLVED, tells: [] },
    receive: { to: 'received', by: HANDLER, tells: INVOLVED },
    move,
    redact: { ...redact, to: 'submitted' },
  },
  received: {
    ...handling,
    supplement: { ...supplement, to: 'received' },
    add_details: { ...addDetails, to: 'received' },
    redact: { ...redact, to: 'received' },
  },
  in_progress: {
    ...handling,
    supplement: { ...supplement, to: 'in_progress' },
    add_details: { ...addDetails, to: 'in_progress' },
    answer: { to: 'in_progress', by: INVOLVED, needs: 'text_required', tells: HANDLER },
    redact: { ...redact, to: 'in_progress' },
  },
  closed: {
    // By whoever is not done with it, and by the handler who closed it by mistake or has learned more.
    reopen: { to: 'in_progress', by: EVERYBODY, needs: 'reason_required', tells: EVERYBODY },
    redact: { ...redact, to: 'closed' },
  },
  withdrawn: {
    redact: { ...redact, to: 'withdrawn' },
  },
};
