import { osloDay } from '@vern/domain/calendar';
import { AGE_BANDS, PERPETRATOR_ROLES } from '@vern/domain/incident';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { Notice } from '@vern/ui/notice';
import { RadioChips } from '@vern/ui/radio-chips';
import { codeOptions } from '../../../codes/code-words.ts';
import type { StepProps } from '../step-props.ts';

/** Who did it: a rough age if one knows it, and a role. Never a name. The role comes last, because a tap on it goes on. */
export function WhoStep({ form, now, onAnswer, errorOf }: StepProps) {
  const { who } = useTexts('report');
  const shell = useTexts('shell');
  const { locale } = useLanguage();
  const day = osloDay(now);
  return (
    <>
      <RadioChips
        legend={`${who.age} ${shell.optional}`}
        onChange={(ageBand) => onAnswer({ ageBand })}
        options={codeOptions(AGE_BANDS, locale, day)}
        value={form.ageBand}
      />
      <RadioChips
        error={errorOf('role')}
        hint={who.hint}
        legend={who.legend}
        onChange={(perpetratorRole) =>
          // Who reports about a leader shall see first where it goes.
          onAnswer({ perpetratorRole }, perpetratorRole === 'leader' ? undefined : 'last')
        }
        options={codeOptions(PERPETRATOR_ROLES, locale, day)}
        value={form.perpetratorRole}
      />
      {form.perpetratorRole === 'leader' && <Notice announce="polite">{who.leaderNote}</Notice>}
    </>
  );
}
