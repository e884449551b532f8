import { osloDay } from '@vern/domain/calendar';
import type { CodeTable } from '@vern/domain/locale';
import { PHYSICAL_INJURIES, PSYCHOLOGICAL_IMPACTS } from '@vern/domain/theme/violence';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { RadioChips } from '@vern/ui/radio-chips';
import { answersFor } from '../answers/answers-for.ts';
import type { StepProps } from '../step-props.ts';

const FIELDS = { body: 'physicalInjury', mind: 'psychologicalImpact' } as const;
const TABLES: Readonly<Record<keyof typeof FIELDS, CodeTable>> = {
  body: PHYSICAL_INJURIES,
  mind: PSYCHOLOGICAL_IMPACTS,
};

/** What it did to the body or to the mind: two questions, never one. */
export function HarmQuestion({
  of,
  form,
  now,
  tapHint,
  onAnswer,
  errorOf,
}: StepProps & { readonly of: keyof typeof FIELDS }) {
  const { consequences } = useTexts('report');
  const { locale } = useLanguage();
  const field = FIELDS[of];
  return (
    <RadioChips
      error={errorOf(of)}
      hint={tapHint}
      legend={of === 'mind' && form.isForColleague ? consequences.mindColleague : consequences[of]}
      onChange={(code) => onAnswer({ [field]: code }, 'last')}
      options={answersFor(TABLES[of], form, locale, osloDay(now))}
      value={form[field]}
    />
  );
}
