import { osloDay } from '@vern/domain/calendar';
import { AGE_BANDS, PERPETRATOR_ROLES, type PerpetratorRole } from '@vern/domain/incident';
import { Notice } from '@vern/ui/notice';
import { RadioChips } from '@vern/ui/radio-chips';
import { codeOptions } from '../../../codes/code-words.ts';
import { useLanguage } from '../../../language/language-context.ts';
import { useTexts } from '../../../language/use-texts.ts';
import type { StepProps } from '../step-props.ts';

/** Whose age matters for how to prevent it; of an adult it is not asked. */
const CHILDREN: readonly PerpetratorRole[] = ['pupil', 'child'];

/** Who did it, as a role and for a child a rough age. Never a name. */
export function WhoStep({ form, now, onAnswer, errorOf }: StepProps) {
  const { who } = useTexts('report');
  const shell = useTexts('shell');
  const { locale } = useLanguage();
  const role = form.perpetratorRole;
  const isChild = role !== null && CHILDREN.includes(role);
  return (
    <>
      <RadioChips
        error={errorOf('role')}
        hint={who.hint}
        legend={who.legend}
        onChange={(perpetratorRole) =>
          // The age is not needed to go on; who reports about a leader shall see first where it goes.
          onAnswer({ perpetratorRole, ageBand: null }, perpetratorRole === 'leader' ? undefined : 'last')
        }
        options={codeOptions(PERPETRATOR_ROLES, locale, osloDay(now))}
        value={role}
      />
      {isChild && (
        <RadioChips
          legend={`${who.age} ${shell.optional}`}
          onChange={(ageBand) => onAnswer({ ageBand }, 'last')}
          options={codeOptions(AGE_BANDS, locale, osloDay(now)).filter(({ value }) => value !== 'adult')}
          value={form.ageBand}
        />
      )}
      {role === 'leader' && <Notice announce="polite">{who.leaderNote}</Notice>}
    </>
  );
}
