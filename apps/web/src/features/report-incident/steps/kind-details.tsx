import { osloDay } from '@vern/domain/calendar';
import { askedWith } from '@vern/domain/incident';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { RadioChips } from '@vern/ui/radio-chips';
import { codeOptions } from '../../../codes/code-words.ts';
import { KIND_DETAILS } from '../kind-details.ts';
import type { StepProps } from '../step-props.ts';

/** What the chosen kinds call for: how concrete a threat was, what was used, what was damaged. None must be answered. */
export function KindDetails({ form, now, onAnswer }: StepProps) {
  const { what } = useTexts('report');
  const shell = useTexts('shell');
  const { locale } = useLanguage();
  return askedWith(form.kinds).map((question) => (
    <RadioChips
      key={question}
      legend={`${what[question]} ${shell.optional}`}
      onChange={(code) => onAnswer({ [question]: code })}
      // That there was a threat has been said.
      options={codeOptions(KIND_DETAILS[question], locale, osloDay(now)).filter(
        ({ value }) => question !== 'threatLevel' || value !== 'none',
      )}
      value={form[question]}
    />
  ));
}
