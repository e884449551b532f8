import type { IncidentAbility } from '@vern/domain/incident/policy';
import type { CaseView } from '../../server/answers.ts';

/** What somebody can do to a case from its page, in the order the buttons stand. Reading and redacting are elsewhere. */
export const CASE_ACTIONS = [
  'answer',
  'receive',
  'assess',
  'addMeasure',
  'addNote',
  'ask',
  'supplement',
  'addDetails',
  'close',
  'move',
  'closeAsWithdrawn',
  'reopen',
  'withdraw',
] as const satisfies readonly IncidentAbility[];

/** Name of one of them. */
export type CaseAction = (typeof CASE_ACTIONS)[number];

/**
 * What the buttons of a case offer. Who adds words answers the open questions in the same form, and without an open
 * question there is nothing to answer.
 */
export function offeredActions(view: Pick<CaseView, 'abilities' | 'nextStep' | 'hasOpenQuestion' | 'unanswered'>) {
  const main = mainAction(view);
  const hasQuestions = !view.abilities.supplement && view.unanswered.some(({ canAnswer }) => canAnswer);
  return CASE_ACTIONS.filter((action) => action !== main && (action !== 'addDetails' || hasQuestions));
}

/** The action behind the next step, when this reader is the one to take it. */
export function mainAction({
  abilities,
  nextStep,
  hasOpenQuestion,
}: Pick<CaseView, 'abilities' | 'nextStep' | 'hasOpenQuestion'>): CaseAction | null {
  if (abilities.answer && hasOpenQuestion) return 'answer';
  const step = nextStep?.step;
  if (step === 'receive' || step === 'assess' || step === 'close') return abilities[step] ? step : null;
  return null;
}
