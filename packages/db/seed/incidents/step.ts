import type { CalendarDay } from '@vern/domain/calendar';
import type { IncidentAction, IncidentParty } from '@vern/domain/incident';
import type { MeasureType } from '@vern/domain/measure';
import type { AuditAction, IncidentFacts, OutboxTopic, StatementKind } from '@vern/domain/ports';

/** Who took a step and when, in milliseconds. */
interface Taken {
  readonly at: number;
  /** Where it was somebody else than the one who leads the place, or who sent the report. */
  readonly by?: string;
  /** Set for a deputy: whom they stand in for. */
  readonly deputyFor?: string;
}

/** One step that somebody took. */
export type Step = Taken &
  (
    | { readonly action: 'receive' | 'talk' | 'assess' | 'withdraw' }
    | { readonly action: 'note' | 'message' | 'ask' | 'answer'; readonly text: string }
    /** The reason is written when something is left undone. */
    | { readonly action: 'close'; readonly text: string; readonly leavesReason: string }
    | {
        readonly action: 'add_measure';
        readonly type: MeasureType;
        readonly text: string;
        readonly dueOn: CalendarDay;
        /** Whose it is, where it is not the handler's own. */
        readonly ownerId?: string;
      }
    | { readonly action: 'finish_measure' }
  );

/** A step that moves the report along. */
export type CaseStep = Exclude<Step, { action: 'finish_measure' }>;

interface StepKind {
  readonly lifecycle: IncidentAction;
  readonly by: Extract<IncidentParty, 'reporter' | 'handler'>;
  readonly audit: AuditAction;
  readonly topic: OutboxTopic;
  readonly writes?: StatementKind;
  /** Fields that it changes beside those every step does. */
  readonly sets: readonly (keyof IncidentFacts)[];
  /** Told on top of those whom the lifecycle tells. */
  readonly tells?: readonly IncidentParty[];
  /** Whether it stops the clock of the first answer. */
  readonly answers?: true;
}

/** What each step is in the lifecycle, in the audit and in what is told: the same as the use cases write. */
export const STEP_KINDS: Readonly<Record<CaseStep['action'], StepKind>> = {
  receive: { lifecycle: 'receive', by: 'handler', audit: 'incident.receive', topic: 'incident.received', sets: [] },
  talk: {
    lifecycle: 'record_talk',
    by: 'handler',
    audit: 'incident.talk',
    topic: 'incident.talked',
    sets: ['talkedOn', 'firstAnswerAt'],
    answers: true,
  },
  assess: {
    lifecycle: 'assess',
    by: 'handler',
    audit: 'incident.assess',
    topic: 'incident.severity_lowered',
    sets: ['severityAssessed', 'severity'],
  },
  note: {
    lifecycle: 'add_note',
    by: 'handler',
    audit: 'incident.note',
    topic: 'incident.answered',
    writes: 'note',
    sets: [],
  },
  message: {
    lifecycle: 'add_note',
    by: 'handler',
    audit: 'incident.note',
    topic: 'incident.answered',
    writes: 'message',
    sets: ['firstAnswerAt'],
    tells: ['reporter', 'affected'],
    answers: true,
  },
  ask: {
    lifecycle: 'ask',
    by: 'handler',
    audit: 'incident.ask',
    topic: 'incident.question',
    writes: 'question',
    sets: ['askedOn', 'firstAnswerAt'],
    answers: true,
  },
  answer: {
    lifecycle: 'answer',
    by: 'reporter',
    audit: 'incident.answer',
    topic: 'incident.answered',
    writes: 'answer',
    sets: ['askedOn'],
  },
  add_measure: {
    lifecycle: 'add_measure',
    by: 'handler',
    audit: 'incident.add_measure',
    topic: 'incident.measure_assigned',
    sets: ['measureDueOn'],
  },
  close: {
    lifecycle: 'close',
    by: 'handler',
    audit: 'incident.close',
    topic: 'incident.closed',
    writes: 'closing_answer',
    sets: ['closedAt', 'firstAnswerAt', 'askedOn'],
    answers: true,
  },
  withdraw: {
    lifecycle: 'withdraw',
    by: 'reporter',
    audit: 'incident.withdraw',
    topic: 'incident.withdrawn',
    writes: 'withdrawal_reason',
    sets: ['closedAt'],
  },
};
