import { useTexts } from '@vern/i18n/language';
import { RadioChips } from '@vern/ui/radio-chips';
import { SelectField } from '@vern/ui/select-field';
import type { Colleague } from '../../../server/answers.ts';
import type { StepProps } from '../step-props.ts';

/** Whom it happened to: the one who reports, until somebody else is chosen. */
export function WhomQuestion({ colleagues, ...props }: StepProps & { readonly colleagues: readonly Colleague[] }) {
  const { form, isAlone, onAnswer, errorOf } = props;
  const { consequences, goesBackAt } = useTexts('report');
  return (
    <>
      <RadioChips
        hint={isAlone && goesBackAt(consequences.me)}
        legend={consequences.whom}
        legendHidden={isAlone}
        onChange={(whom) =>
          onAnswer({ isForColleague: whom === 'colleague' }, isAlone && whom === 'me' ? 'last' : undefined)
        }
        options={[
          { value: 'me', label: consequences.me },
          { value: 'colleague', label: consequences.colleague },
        ]}
        value={form.isForColleague ? 'colleague' : 'me'}
      />
      {form.isForColleague && (
        <SelectField
          error={errorOf('colleague')}
          hint={consequences.colleagueHint}
          label={consequences.chooseColleague}
          onChange={(event) => onAnswer({ colleagueId: event.target.value || null })}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={consequences.choose}
          value={form.colleagueId ?? ''}
        />
      )}
    </>
  );
}
