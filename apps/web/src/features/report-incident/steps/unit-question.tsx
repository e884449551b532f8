import { useTexts } from '@vern/i18n/language';
import { Disclosure } from '@vern/ui/disclosure';
import { RadioChips } from '@vern/ui/radio-chips';
import { Skeleton } from '@vern/ui/skeleton';
import { lazy, Suspense, useState } from 'react';
import type { WorkPlace } from '../../../server/answers.ts';
import { loadOtherUnit } from '../load-other-unit.ts';
import type { StepProps } from '../step-props.ts';

/** Few were somewhere else: they wait a moment for it, and nobody else fetches it. */
const OtherUnit = lazy(loadOtherUnit);

export type UnitQuestionProps = Pick<StepProps, 'form' | 'onAnswer' | 'errorOf'> & {
  readonly workPlaces: readonly WorkPlace[];
};

/**
 * At which unit. It is asked only of those who work at several; whoever was somewhere else (a substitute, one who works at
 * many places) finds every other unit behind one line.
 */
export function UnitQuestion({ form, onAnswer, errorOf, workPlaces }: UnitQuestionProps) {
  const { when } = useTexts('report');
  const shell = useTexts('shell');
  const isOwn = workPlaces.some(({ id }) => id === form.unitId);
  const [isOpen, setOpen] = useState(workPlaces.length === 0 || (form.unitId !== null && !isOwn));
  const other = (
    <Suspense fallback={<Skeleton count={2} label={shell.loading} shape="text" />}>
      <OtherUnit
        error={workPlaces.length === 0 ? errorOf('unit') : undefined}
        onChoose={(unitId) => onAnswer({ unitId })}
        unitId={form.unitId}
      />
    </Suspense>
  );
  if (workPlaces.length === 0) return other;
  return (
    <>
      {workPlaces.length > 1 && (
        <RadioChips
          error={errorOf('unit')}
          legend={when.unit}
          onChange={(unitId) => onAnswer({ unitId })}
          options={workPlaces.map(({ id, name }) => ({ value: id, label: name }))}
          value={form.unitId}
        />
      )}
      <Disclosure onToggle={(event) => setOpen(event.currentTarget.open)} open={isOpen} summary={when.elsewhere}>
        {isOpen && other}
      </Disclosure>
    </>
  );
}
