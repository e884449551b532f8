import { LOCATIONS, PERPETRATOR_ROLES } from '@vern/domain/incident';
import { labelOf } from '@vern/domain/locale';
import { useLanguage, useTexts } from '@vern/i18n/language';
import type { StepProps } from '../step-props.ts';
import { HarmQuestions } from './harm-questions.tsx';
import { KindsQuestion } from './kinds-question.tsx';
import { NeedQuestion } from './need-question.tsx';
import { WhenQuestion } from './when-question.tsx';

/** "Same situation again": only what is new is asked, on one screen. */
export function AgainStep(props: StepProps) {
  const { location, perpetratorRole } = props.form;
  const { again } = useTexts('report');
  const { locale } = useLanguage();
  return (
    <>
      {location && perpetratorRole && (
        <p>{again.lead(labelOf(LOCATIONS, location, locale), labelOf(PERPETRATOR_ROLES, perpetratorRole, locale))}</p>
      )}
      <WhenQuestion {...props} />
      <KindsQuestion {...props} />
      <HarmQuestions {...props} />
      <NeedQuestion {...props} />
    </>
  );
}
