import { addDays, type CalendarDay } from '../../calendar/index.ts';
import { defineSteps, type StepColumnOf, type StepNameOf, type StepNameWith, type StepNeed } from '../../step/index.ts';
import { MEASURE_STATUSES } from '../measure-status.ts';

/** Days after the one a measure was marked as done on, during which its owner may take that back. */
export const DAYS_TO_REOPEN = 1;

/** The parties of a measure: the one it was given to, and the one who decides on it. */
export type MeasureParty = (typeof PARTIES)[number];

const PARTIES = ['owner', 'handler'] as const;

/** The facts of a measure that its steps depend on besides the status. */
export type MeasureStepFacts = {
  /** Day in Norway on which it was marked as done; null when it was not. */
  readonly doneOn: CalendarDay | null;
};

const NEEDS = {
  // Mends a slip. Later the handler may have answered in trust of it, and decides on a new measure instead.
  justDone: { holds: ({ doneOn }, day) => doneOn !== null && day <= addDays(doneOn, DAYS_TO_REOPEN) },
} as const satisfies Record<string, StepNeed<MeasureStepFacts>>;

const MEASURE = { noun: 'measure', statuses: MEASURE_STATUSES, parties: PARTIES, needs: NEEDS } as const;

const OPEN = ['planned', 'started'] as const;

/**
 * Everything that can be done to a measure, one row a step. To give it another owner or day and to call it off move its
 * report along too: who is told of that, what is written and what goes on record stands in the report's rows
 * (`changeMeasure`, `dropMeasure` of `INCIDENT_STEPS`).
 */
export const MEASURE_STEPS = defineSteps(MEASURE, {
  start: {
    from: ['planned'],
    to: 'started',
    by: ['handler', 'owner'],
    tells: { owner: ['handler'] },
    record: 'incident.start_measure',
    news: 'incident.measure_started',
  },
  // A slip of the thumb, or work that stopped before it began: whoever was told the one is told the other.
  putBack: {
    from: ['started'],
    to: 'planned',
    by: ['handler', 'owner'],
    tells: { owner: ['handler'] },
    record: 'incident.put_back_measure',
    news: 'incident.measure_put_back',
  },
  finish: {
    from: OPEN,
    to: 'done',
    by: ['handler', 'owner'],
    tells: { owner: ['handler'] },
    record: 'incident.finish_measure',
    news: 'incident.measure_finished',
  },
  // The handler who was told that it is done is told that it is not: the first message may have been delivered already.
  reopen: {
    from: ['done'],
    to: 'planned',
    by: ['owner'],
    needs: ['justDone'],
    tells: ['handler'],
    record: 'incident.reopen_measure',
    news: 'incident.measure_reopened',
  },
  change: {
    from: OPEN,
    to: 'same',
    by: ['handler'],
    needs: ['reason'],
    tells: ['owner'],
    news: 'measure.changed',
  },
  drop: {
    from: OPEN,
    to: 'dropped',
    by: ['handler'],
    needs: ['reason'],
    tells: ['owner'],
    news: 'measure.changed',
  },
});

/** Name of a step of a measure. */
export type MeasureStepName = StepNameOf<typeof MEASURE_STEPS>;

/** Name of a step that moves the measure alone: what it came from stays where it was. */
export type MeasureOwnStepName = StepNameWith<typeof MEASURE_STEPS, { readonly record: string }>;

/** What a step of a measure is called in the audit. */
export type MeasureAuditAction = StepColumnOf<typeof MEASURE_STEPS, 'record'>;

/** The topic of what is told of a step of a measure. */
export type MeasureTopic = StepColumnOf<typeof MEASURE_STEPS, 'news'>;
