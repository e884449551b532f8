import { osloDay } from '@vern/domain/calendar';
import { CONTACT_WISHES } from '@vern/domain/incident';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { RadioChips } from '@vern/ui/radio-chips';
import { answersFor } from '../answers/answers-for.ts';
import type { StepProps } from '../step-props.ts';

/** What the person it happened to needs: one tap that decides how soon somebody calls. */
export function NeedQuestion({ form, now, isAlone, tapHint, onAnswer, errorOf }: StepProps) {
  const { tell } = useTexts('report');
  const { locale } = useLanguage();
  return (
    <RadioChips
      error={errorOf('need')}
      hint={tapHint}
      legend={form.isForColleague ? tell.needColleague : tell.need}
      legendHidden={isAlone}
      onChange={(wantsContact) => onAnswer({ wantsContact }, 'last')}
      options={answersFor(CONTACT_WISHES, form, locale, osloDay(now))}
      value={form.wantsContact}
    />
  );
}
