import { osloDay } from '@vern/domain/calendar';
import { LOCATIONS } from '@vern/domain/incident';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { RadioChips } from '@vern/ui/radio-chips';
import { codeOptions } from '../../../codes/code-words.ts';
import type { WorkPlace } from '../../../server/answers.ts';
import type { StepProps } from '../step-props.ts';
import { WhenQuestion } from './when-question.tsx';

/** Places that only one kind of unit has; the others are offered everywhere. */
const ONLY_AT: Readonly<Record<string, string>> = {
  schoolyard: 'school',
  after_school: 'school',
  kindergarten_section: 'kindergarten',
};

const WHOLE_UNIT = 'whole_unit';

/**
 * When and where. The unit is asked for only when one works at several, and the department where there are some: it is
 * one's own until one says otherwise, so nobody has to tap it.
 */
export function WhenStep({ workPlaces, ...props }: StepProps & { readonly workPlaces: readonly WorkPlace[] }) {
  const { form, now, onAnswer, errorOf } = props;
  const { when } = useTexts('report');
  const { locale } = useLanguage();
  const unit = workPlaces.find(({ id }) => id === form.unitId);
  const kind = unit?.unitKind;
  const departments = unit?.departments ?? [];
  const isHere = (code: string) => !kind || ONLY_AT[code] === undefined || ONLY_AT[code] === kind;
  return (
    <>
      <WhenQuestion {...props} />
      {workPlaces.length > 1 && (
        <RadioChips
          error={errorOf('unit')}
          legend={when.unit}
          onChange={(unitId) => onAnswer({ unitId })}
          options={workPlaces.map(({ id, name }) => ({ value: id, label: name }))}
          value={form.unitId}
        />
      )}
      {departments.length > 0 && (
        <RadioChips
          legend={when.department}
          onChange={(chosen) => onAnswer({ departmentId: chosen === WHOLE_UNIT ? null : chosen })}
          options={[
            { value: WHOLE_UNIT, label: when.wholeUnit },
            ...departments.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={form.departmentId ?? WHOLE_UNIT}
        />
      )}
      <RadioChips
        error={errorOf('location')}
        hint={when.placeHint}
        legend={when.place}
        onChange={(location) => onAnswer({ location }, 'last')}
        options={codeOptions(LOCATIONS, locale, osloDay(now)).filter(({ value }) => isHere(value))}
        value={form.location}
      />
    </>
  );
}
