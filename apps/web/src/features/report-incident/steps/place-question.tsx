import { osloDay } from '@vern/domain/calendar';
import { LOCATIONS, PLACES_AT } from '@vern/domain/theme/violence';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { RadioChips } from '@vern/ui/radio-chips';
import { SelectField } from '@vern/ui/select-field';
import { codeOptions } from '../../../codes/code-words.ts';
import type { WorkPlace } from '../../../server/answers.ts';
import type { StepProps } from '../step-props.ts';
import { UnitQuestion } from './unit-question.tsx';

/**
 * Where. The unit is asked for only when one works at several or at none, and the department where there are some: it is one's own
 * until one says otherwise, so nobody has to tap it, and it takes one line above the question that must be answered.
 */
export function PlaceQuestion({ workPlaces, ...props }: StepProps & { readonly workPlaces: readonly WorkPlace[] }) {
  const { form, now, unitKind, isAlone, tapHint, onAnswer, errorOf } = props;
  const { when } = useTexts('report');
  const { locale } = useLanguage();
  const departments = workPlaces.find(({ id }) => id === form.unitId)?.departments ?? [];
  const places = codeOptions(LOCATIONS, locale, osloDay(now));
  return (
    <>
      <UnitQuestion errorOf={errorOf} form={form} onAnswer={onAnswer} workPlaces={workPlaces} />
      {departments.length > 0 && (
        <SelectField
          label={when.department}
          onChange={(event) => onAnswer({ departmentId: event.target.value || null })}
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={when.wholeUnit}
          value={form.departmentId ?? ''}
        />
      )}
      <RadioChips
        error={errorOf('location')}
        hint={tapHint}
        legend={when.place}
        legendHidden={isAlone && workPlaces.length === 1 && departments.length === 0}
        onChange={(location) => onAnswer({ location }, 'last')}
        options={PLACES_AT[unitKind].flatMap((place) => places.filter(({ value }) => value === place))}
        value={form.location}
      />
    </>
  );
}
