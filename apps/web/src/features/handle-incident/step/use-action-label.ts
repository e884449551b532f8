import { useTexts } from '@vern/i18n/language';
import type { CaseAction } from './case-actions.ts';

/** The words on the button of an action; closing says whom the answer goes to. */
export function useActionLabel(): (action: CaseAction, reporter: string) => string {
  const { closeWithAnswerTo } = useTexts('caseSteps');
  const { buttons } = useTexts('news');
  return (action, reporter) => (action === 'close' ? closeWithAnswerTo(reporter) : buttons[action]);
}
