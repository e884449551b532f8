import { useTexts } from '@vern/i18n/language';
import type { CaseView } from '../../../server/answers.ts';
import { reporterName } from '../case-names.ts';
import type { CaseAction } from './case-actions.ts';

/** The words on the button of an action: closing says whom the answer goes to, and who was given a case gives it back. */
export function useActionLabel(view: Pick<CaseView, 'people' | 'relation'>): (action: CaseAction) => string {
  const texts = useTexts('case');
  const { closeWithAnswerTo, giveBack } = useTexts('caseSteps');
  const { buttons } = useTexts('news');
  return (action) => {
    if (action === 'close') return closeWithAnswerTo(reporterName(view, texts));
    return action === 'takeBack' && view.relation === 'delegate' ? giveBack : buttons[action];
  };
}
