import { osloDay } from '@vern/domain/calendar';
import { CONTACT_WISHES } from '@vern/domain/incident';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { RadioChips } from '@vern/ui/radio-chips';
import { codeOptions } from '../../../codes/code-words.ts';
import type { StepProps } from '../step-props.ts';

/** What the person needs: one tap that decides how soon somebody calls. */
export function NeedQuestion({ form, now, onAnswer, errorOf }: StepProps) {
  const { tell } = useTexts('report');
  const { locale } = useLanguage();
  return (
    <RadioChips
      error={errorOf('need')}
      hint={tell.needHint}
      legend={tell.need}
      onChange={(wantsContact) => onAnswer({ wantsContact }, 'last')}
      options={codeOptions(CONTACT_WISHES, locale, osloDay(now))}
      value={form.wantsContact}
    />
  );
}
