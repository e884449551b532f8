import type { StepNeed } from '../../step/index.ts';

/** The facts of a report that its steps depend on besides the status. */
export type IncidentStepFacts = {
  /** The handler has asked, and nobody has answered yet. */
  readonly openQuestion: boolean;
  /** Who was given it to follow up. */
  readonly delegateId?: string | null;
};

/** What a step can need of a report, and what those learn who are refused for want of it. */
export const INCIDENT_NEEDS = {
  openQuestion: { holds: ({ openQuestion }) => openQuestion, refusal: 'no_open_question' },
  // One question at a time: the reporter sees which one waits.
  noOpenQuestion: { holds: ({ openQuestion }) => !openQuestion, refusal: 'question_already_open' },
  delegate: { holds: ({ delegateId = null }) => delegateId !== null },
} as const satisfies Record<string, StepNeed<IncidentStepFacts>>;
