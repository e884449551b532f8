import { osloDay } from '@vern/domain/calendar';
import { PHYSICAL_INJURIES, PSYCHOLOGICAL_IMPACTS } from '@vern/domain/incident';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { RadioChips } from '@vern/ui/radio-chips';
import { codeOptions } from '../../../codes/code-words.ts';
import type { StepProps } from '../step-props.ts';

/** What it did to the body and to the mind: two questions, never one. */
export function HarmQuestions({ form, now, onAnswer, errorOf }: StepProps) {
  const { consequences } = useTexts('report');
  const { locale } = useLanguage();
  const day = osloDay(now);
  return (
    <>
      <RadioChips
        error={errorOf('body')}
        legend={consequences.body}
        onChange={(physicalInjury) => onAnswer({ physicalInjury }, 'last')}
        options={codeOptions(PHYSICAL_INJURIES, locale, day)}
        value={form.physicalInjury}
      />
      <RadioChips
        error={errorOf('mind')}
        legend={consequences.mind}
        onChange={(psychologicalImpact) => onAnswer({ psychologicalImpact }, 'last')}
        options={codeOptions(PSYCHOLOGICAL_IMPACTS, locale, day)}
        value={form.psychologicalImpact}
      />
    </>
  );
}
