import { type CaseAction, isOneTap } from '../step/case-actions.ts';
import { type CaseStep, isMeasureMove } from '../step/case-step.ts';

/** Name of a form under which its fields are kept: the action, and the measure, the person or the text that it is about. */
export function unsentForm(action: CaseAction | 'redact', aboutId: string | null = null): string {
  return aboutId === null ? action : `${action} ${aboutId}`;
}

/** The form that a step was taken from; the empty text for a step that is one tap. @param openForm - The one in its place. */
export function formOfStep(step: CaseStep, openForm: string): string {
  if (step.action === 'redact') return unsentForm('redact', step.input.statementId);
  return isMeasureMove(step) || isOneTap(step.action) ? '' : openForm;
}
