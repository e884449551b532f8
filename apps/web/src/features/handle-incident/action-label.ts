import type { TextAreas } from '@vern/i18n';
import type { CaseAction } from './case-actions.ts';

/** The words on the button of an action; closing says whom the answer goes to. */
export function actionLabel(action: CaseAction, form: TextAreas['caseSteps'], reporter: string): string {
  return action === 'close' ? form.closeWithAnswerTo(reporter) : form.buttons[action];
}
