import { INCIDENT_STEPS } from '@vern/domain/incident';
import type { StepNameWith } from '@vern/domain/step';
import type { TextAreas } from '@vern/i18n';

/** A step that needs words alone: a reason, or a text. */
export type WordsStep = ReasonedStep | StepNameWith<typeof INCIDENT_STEPS, { readonly input: 'written' }>;

type ReasonedStep = StepNameWith<typeof INCIDENT_STEPS, { readonly input: 'reason' | 'reasonIfAny' }>;

/** What is asked for in the form of a step, what helps to answer, and what is said when nothing was written. */
export type WordsAsked = { readonly label: string; readonly hint?: string; readonly missing: string };

/** Whether the words of a step are its reason. */
export function isReasoned(step: WordsStep): step is ReasonedStep {
  return INCIDENT_STEPS.rows[step].input !== 'written';
}

/** What the form of a step asks for: words of its own where it has some, else what every reason or text is asked for with. */
export function wordsOfStep(step: WordsStep, texts: TextAreas['caseSteps']): WordsAsked {
  const { missing } = texts;
  const own: Readonly<Partial<Record<WordsStep, WordsAsked>>> = {
    answer: { label: texts.answerLabel, missing: missing.answer },
    ask: { label: texts.askLabel, hint: texts.askHint, missing: missing.ask },
    supplement: { label: texts.supplementLabel, missing: missing.supplement },
    reopen: { label: texts.reopenLabel, missing: missing.reopen },
    withdraw: { label: texts.withdrawLabel, hint: texts.withdrawHint, missing: missing.withdraw },
    closeAsWithdrawn: { label: texts.closeAsWithdrawnLabel, missing: missing.closeAsWithdrawn },
  };
  const usual = isReasoned(step)
    ? { label: texts.measureReason, missing: missing.measureReason }
    : { label: texts.noteLabel, missing: missing.text };
  return own[step] ?? usual;
}
