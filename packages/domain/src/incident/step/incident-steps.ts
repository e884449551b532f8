import { defineSteps, type StepColumnOf, type StepNameOf, type StepNameWith } from '../../step/index.ts';
import { INCIDENT_NOUN } from './incident-noun.ts';

const REPORTER = ['reporter'] as const;
const INVOLVED = ['reporter', 'affected'] as const;
const HANDLER = ['handler'] as const;
const EVERYBODY = ['reporter', 'affected', 'handler'] as const;

const HANDLED = ['received', 'in_progress'] as const;
const OPEN = ['submitted', ...HANDLED] as const;

/**
 * Everything that can be done to a report, one row a step. The API, the policy, the buttons, the history, what is told and
 * `docs/lifecycle.md` are made from it: what is not in the table cannot be done. The order is that of the buttons.
 */
export const INCIDENT_STEPS = defineSteps(INCIDENT_NOUN, {
  editDraft: { from: ['draft'], to: 'draft', by: REPORTER, tells: [], part: 'draft' },
  submit: {
    from: ['draft'],
    to: 'submitted',
    by: REPORTER,
    tells: ['affected', 'handler', 'safety_rep'],
    writes: ['description'],
    record: 'incident.submit',
    news: 'incident.submitted',
    part: 'draft',
  },
  answer: {
    from: ['in_progress'],
    to: 'in_progress',
    by: INVOLVED,
    needs: ['text', 'openQuestion'],
    tells: HANDLER,
    writes: ['answer'],
    record: 'incident.answer',
    news: 'incident.answered',
    input: 'written',
  },
  receive: {
    from: ['submitted'],
    to: 'received',
    by: HANDLER,
    tells: INVOLVED,
    record: 'incident.receive',
    news: 'incident.received',
    input: 'nothing',
  },
  // Those it happened to are told what stands on record about a talk with them, and can say so when it was otherwise.
  recordTalk: {
    from: HANDLED,
    to: 'in_progress',
    by: HANDLER,
    tells: INVOLVED,
    writes: ['note'],
    record: 'incident.talk',
    news: 'incident.talked',
    input: 'talk',
  },
  // The reporter is told when the severity is lowered: `changeSeverity` decides that.
  assess: {
    from: HANDLED,
    to: 'in_progress',
    by: HANDLER,
    tells: [],
    writes: ['severity_reason'],
    record: 'incident.assess',
    news: 'incident.severity_lowered',
    input: 'assessment',
  },
  addMeasure: {
    from: HANDLED,
    to: 'in_progress',
    by: HANDLER,
    tells: INVOLVED,
    record: 'incident.add_measure',
    news: 'incident.measure_assigned',
    input: 'measure',
  },
  // For the handlers alone, or a message to those it happened to, who are told then.
  addNote: {
    from: HANDLED,
    to: 'in_progress',
    by: HANDLER,
    needs: ['text'],
    tells: [],
    writes: ['note', 'message'],
    record: 'incident.note',
    news: 'incident.answered',
    input: 'note',
  },
  // The affected employee may know what the sender does not.
  ask: {
    from: HANDLED,
    to: 'in_progress',
    by: HANDLER,
    needs: ['text', 'noOpenQuestion'],
    tells: INVOLVED,
    writes: ['question'],
    record: 'incident.ask',
    news: 'incident.question',
    input: 'written',
  },
  supplement: {
    from: OPEN,
    to: 'same',
    by: INVOLVED,
    needs: ['text'],
    tells: HANDLER,
    writes: ['addendum'],
    record: 'incident.supplement',
    news: 'incident.supplemented',
    input: 'written',
  },
  // What it looked like and what played a part: asked after the receipt, and nobody has to answer (see `ASKED_LATER_OF`).
  addDetails: {
    from: OPEN,
    to: 'same',
    by: EVERYBODY,
    tells: HANDLER,
    // The handler has not looked at it yet, and will find the answers there.
    except: { submitted: { by: INVOLVED, tells: [] } },
    writes: ['addendum'],
    record: 'incident.add_details',
    news: 'incident.supplemented',
    input: 'details',
  },
  // How it went with one of those it happened to: also after the case is closed, since leave often comes later.
  tellConsequences: {
    from: [...OPEN, 'closed'],
    to: 'same',
    by: ['affected', 'handler'],
    // When the handler tells, the person it is about is told; the others too where the level falls: see `consequencesEffect`.
    tells: { affected: HANDLER },
    writes: ['correction_reason'],
    record: 'incident.tell_consequences',
    news: 'incident.consequences_told',
    input: 'consequences',
    part: 'person',
  },
  close: {
    from: HANDLED,
    to: 'closed',
    by: HANDLER,
    needs: ['answer'],
    tells: INVOLVED,
    writes: ['closing_answer', 'left_undone_reason'],
    record: 'incident.close',
    news: 'incident.closed',
    input: 'closing',
  },
  // The new unit has seen nothing yet: it receives the report as new, with a deadline of its own.
  move: {
    from: OPEN,
    to: 'submitted',
    by: HANDLER,
    needs: ['reason'],
    tells: EVERYBODY,
    writes: ['move_reason'],
    record: 'incident.move',
    news: 'incident.moved',
    input: 'move',
  },
  // Somebody else follows it up for whoever handles it, who goes on seeing it: see `delegatesOf`. They are told by name.
  handOver: {
    from: OPEN,
    to: 'same',
    by: HANDLER,
    tells: INVOLVED,
    record: 'incident.hand_over',
    news: 'incident.handed_over',
    input: 'person',
  },
  // By either of the two.
  takeBack: {
    from: OPEN,
    to: 'same',
    by: HANDLER,
    needs: ['delegate'],
    tells: EVERYBODY,
    record: 'incident.take_back',
    news: 'incident.handed_back',
    input: 'nothing',
  },
  closeAsWithdrawn: {
    from: HANDLED,
    to: 'withdrawn',
    by: HANDLER,
    needs: ['reason'],
    tells: INVOLVED,
    writes: ['withdrawal_reason'],
    record: 'incident.close_as_withdrawn',
    news: 'incident.withdrawn',
    input: 'reason',
  },
  // By whoever is not done with it, and by the handler who closed it by mistake or has learned more.
  reopen: {
    from: ['closed'],
    to: 'in_progress',
    by: EVERYBODY,
    needs: ['reason'],
    tells: EVERYBODY,
    writes: ['reopen_reason'],
    record: 'incident.reopen',
    news: 'incident.reopened',
    input: 'reason',
  },
  withdraw: {
    from: ['submitted'],
    to: 'withdrawn',
    by: REPORTER,
    tells: ['affected', 'handler'],
    writes: ['withdrawal_reason'],
    record: 'incident.withdraw',
    news: 'incident.withdrawn',
    input: 'reasonIfAny',
  },
  // Another owner or another day. What becomes of the measure itself is a row of `MEASURE_STEPS`.
  changeMeasure: {
    from: HANDLED,
    to: 'in_progress',
    by: HANDLER,
    needs: ['reason'],
    tells: INVOLVED,
    writes: ['measure_reason'],
    record: 'incident.change_measure',
    news: 'incident.measure_changed',
    input: 'changedMeasure',
    part: 'measure',
  },
  dropMeasure: {
    from: HANDLED,
    to: 'in_progress',
    by: HANDLER,
    needs: ['reason'],
    tells: INVOLVED,
    writes: ['measure_reason'],
    record: 'incident.drop_measure',
    news: 'incident.measure_changed',
    input: 'droppedMeasure',
    part: 'measure',
  },
  // A pupil's name that slipped in is taken out in any state, by somebody other than its author: see `checkRedaction`.
  redact: {
    from: [...OPEN, 'closed', 'withdrawn'],
    to: 'same',
    by: ['handler', 'safety_rep'],
    needs: ['reason'],
    tells: INVOLVED,
    writes: ['redaction_reason'],
    record: 'incident.redact',
    news: 'incident.redacted',
    input: 'redaction',
    part: 'statement',
  },
});

/** Name of a step of a report, as its ability and its procedure are called too. */
export type IncidentStepName = StepNameOf<typeof INCIDENT_STEPS>;

/** Name of a step of a report that has been sent. */
export type SentStepName = Exclude<IncidentStepName, StepNameWith<typeof INCIDENT_STEPS, { readonly part: 'draft' }>>;

/** Name of a step that goes on record. */
export type RecordedStepName = StepNameWith<typeof INCIDENT_STEPS, { readonly record: string }>;

/** What is called what in the audit of a report: its steps, and what no step is. */
export type IncidentAuditAction =
  | StepColumnOf<typeof INCIDENT_STEPS, 'record'>
  | 'incident.read'
  /** By the system: others handle it, since the organisation or who leads what has changed. */
  | 'incident.hand_on'
  | 'series.start';

/** The topic of what is told of a step of a report. */
export type IncidentTopic = StepColumnOf<typeof INCIDENT_STEPS, 'news'>;

/** The kinds of text that the steps of a report write. */
export type IncidentStatementKind = StepColumnOf<typeof INCIDENT_STEPS, 'writes'>[number];

/** The names of what the steps of a report are given: see `INCIDENT_INPUTS`. */
export type IncidentInputName = StepColumnOf<typeof INCIDENT_STEPS, 'input'>;
