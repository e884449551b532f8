import { osloDay } from '@vern/domain/calendar';
import { CASE_TEXT_MAX_CHARACTERS } from '@vern/domain/incident';
import { latestMeasureDue, measureDueFault } from '@vern/domain/measure';
import { useTexts } from '@vern/i18n/language';
import { SelectField } from '@vern/ui/select-field';
import { TextField } from '@vern/ui/text-field';
import { useState } from 'react';
import { GuardedText } from '../../../name-guard/guarded-text.tsx';
import type { CaseView, Colleague } from '../../../server/answers.ts';
import type { CaseStep } from '../step/case-step.ts';
import { isText } from '../unsent/is-text.ts';
import { useKept } from '../unsent/use-kept.ts';
import { dueFaultWords } from './due-fault-words.ts';
import { StepForm, type StepFormOutcome } from './step-form.tsx';
import { useWritten } from './use-written.ts';

export interface ChangeMeasureFormProps extends StepFormOutcome {
  readonly measure: CaseView['measures'][number];
  readonly now: Date;
  readonly colleagues: readonly Colleague[];
  readonly onStep: (step: CaseStep) => void;
}

/** Another owner or another day for a measure, and why. What it is stays: something else is a measure of its own. */
export function ChangeMeasureForm({ measure, now, colleagues, onStep, ...outcome }: ChangeMeasureFormProps) {
  const form = useTexts('caseSteps');
  const { buttons } = useTexts('news');
  const today = osloDay(now);
  const [chosen, setChosen] = useKept('owner', measure.ownerId ?? '', isText);
  const [dueOn, setDueOn] = useKept('due', measure.dueOn, isText);
  const [isTried, setTried] = useState(false);
  const written = useWritten();
  const fault = dueOn === measure.dueOn ? null : measureDueFault(dueOn, today);
  const dueError = dueOn === '' ? form.missing.measureDue : dueFaultWords(fault, form);
  const isThere = colleagues.some(({ id }) => id === measure.ownerId);
  const submit = async () => {
    setTried(true);
    if (!(await written.isReady()) || !chosen || dueError) return;
    const { id: measureId, version: measureVersion } = measure;
    const { acknowledged } = written;
    const input = { measureId, measureVersion, ownerId: chosen, dueOn, reason: written.text.trim(), acknowledged };
    onStep({ action: 'changeMeasure', input });
  };
  return (
    <StepForm {...outcome} onSubmit={submit} submitLabel={buttons.changeMeasure} title={buttons.changeMeasure}>
      <p>{measure.title}</p>
      <SelectField
        error={isTried && !chosen ? form.missing.measureOwner : undefined}
        label={form.measureOwner}
        onChange={({ target }) => setChosen(target.value)}
        options={[
          // Its owner may work somewhere else by now.
          ...(isThere || !measure.ownerId ? [] : [{ value: measure.ownerId, label: measure.ownerName }]),
          ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        placeholder={form.choose}
        value={chosen}
      />
      <TextField
        error={isTried ? dueError : undefined}
        label={form.measureDue}
        max={latestMeasureDue(today)}
        onChange={({ target }) => setDueOn(target.value)}
        type="date"
        value={dueOn}
        width="short"
      />
      <GuardedText
        {...written}
        error={written.isMissing ? form.missing.measureReason : undefined}
        hint={form.measureReasonHint}
        label={form.measureReason}
        maxCharacters={CASE_TEXT_MAX_CHARACTERS}
        rows={2}
      />
    </StepForm>
  );
}
