import { INCIDENT_STEPS } from '@vern/domain/incident';
import { type StepNameWith, stepsOn } from '@vern/domain/step';
import type { CaseView } from '../../../server/answers.ts';

/** What somebody can do to a case from its page, in the order the buttons stand. */
export const CASE_ACTIONS = stepsOn(INCIDENT_STEPS, null);

/** What is done to one of its measures, from where the measure stands. */
export const MEASURE_ACTIONS = stepsOn(INCIDENT_STEPS, 'measure');

/** What is told of one of those it happened to, from where the person stands. */
export const PERSON_ACTIONS = stepsOn(INCIDENT_STEPS, 'person');

/** Name of one of them. */
export type CaseAction = (typeof CASE_ACTIONS | typeof MEASURE_ACTIONS | typeof PERSON_ACTIONS)[number];

/** One that is done with one tap: it is given nothing. */
export type OneTap = StepNameWith<typeof INCIDENT_STEPS, { readonly input: 'nothing' }>;

/** Whether an action is done with one tap. */
export function isOneTap(action: CaseAction): action is OneTap {
  return INCIDENT_STEPS.rows[action].input === 'nothing';
}

/** Seldom asked for, or the end of it all: a tap further away, so that a case begins with what happened. */
const SELDOM: readonly CaseAction[] = ['addDetails', 'handOver', 'move', 'closeAsWithdrawn', 'withdraw'];

/**
 * What the buttons of a case offer: at once, and a tap further away. Adding words answers the open questions in the same
 * form, and without an open question there is nothing to answer.
 */
export function offeredActions(view: Pick<CaseView, 'abilities' | 'nextStep' | 'hasOpenQuestion' | 'unanswered'>) {
  const main = mainAction(view);
  const hasQuestions = !view.abilities.supplement && view.unanswered.some(({ canAnswer }) => canAnswer);
  const offered = CASE_ACTIONS.filter(
    (action) => action !== main && view.abilities[action] && (action !== 'addDetails' || hasQuestions),
  );
  return {
    often: offered.filter((action) => !SELDOM.includes(action)),
    seldom: offered.filter((action) => SELDOM.includes(action)),
  };
}

const STEP_ACTIONS = { receive: 'receive', talk: 'recordTalk', assess: 'assess', close: 'close' } as const;

/** The action behind the next step, when this reader is the one to take it. */
export function mainAction({
  abilities,
  nextStep,
  hasOpenQuestion,
}: Pick<CaseView, 'abilities' | 'nextStep' | 'hasOpenQuestion'>): CaseAction | null {
  if (abilities.answer && hasOpenQuestion) return 'answer';
  const step = nextStep?.step;
  if (step === undefined || step === 'await_answer' || step === 'finish_measure') return null;
  const action = STEP_ACTIONS[step];
  return abilities[action] ? action : null;
}
