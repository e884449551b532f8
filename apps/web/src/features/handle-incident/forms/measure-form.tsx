import { refusalOf } from '@vern/app-frame/refusal';
import { addDays, osloDay } from '@vern/domain/calendar';
import { isCode } from '@vern/domain/locale';
import { latestMeasureDue, MEASURE_TYPES, type MeasureType, measureDueFault } from '@vern/domain/measure';
import { addWorkingDays } from '@vern/domain/school-calendar';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { RadioChips } from '@vern/ui/radio-chips';
import { SelectField } from '@vern/ui/select-field';
import { TextField } from '@vern/ui/text-field';
import { useState } from 'react';
import { codeOptions } from '../../../codes/code-words.ts';
import { GuardedText } from '../../../name-guard/guarded-text.tsx';
import type { Colleague } from '../../../server/answers.ts';
import type { CaseStep } from '../step/case-step.ts';
import { isText } from '../unsent/is-text.ts';
import { useKept } from '../unsent/use-kept.ts';
import { dueFaultWords } from './due-fault-words.ts';
import { StepForm, type StepFormOutcome } from './step-form.tsx';
import { useWritten } from './use-written.ts';

/** A fortnight is what most measures get, to a day on which people work; it stands in the field to be changed. */
const USUAL_DAYS = 14;

export interface MeasureFormProps extends StepFormOutcome {
  readonly now: Date;
  readonly colleagues: readonly Colleague[];
  readonly onStep: (step: CaseStep) => void;
}

/** A measure: what, of which kind, whose, and by when. */
export function MeasureForm({ now, colleagues, onStep, ...outcome }: MeasureFormProps) {
  const form = useTexts('caseSteps');
  const { buttons } = useTexts('news');
  const { locale } = useLanguage();
  const today = osloDay(now);
  const [type, setType] = useKept<MeasureType | null>('type', null, isType);
  const [ownerId, setOwnerId] = useKept('owner', '', isText);
  const [dueOn, setDueOn] = useKept('due', addWorkingDays(addDays(today, USUAL_DAYS), 0), isText);
  const [sentDueOn, setSentDueOn] = useState('');
  const [isTried, setTried] = useState(false);
  const title = useWritten('title');
  const { missing } = form;
  const isRefusedAsPast = Boolean(outcome.error) && refusalOf(outcome.error).code === 'measure_due_in_past';
  const fault = isRefusedAsPast && dueOn === sentDueOn ? 'measure_due_in_past' : measureDueFault(dueOn, today);
  const dueError = dueOn === '' ? missing.measureDue : dueFaultWords(fault, form);
  const submit = async () => {
    setTried(true);
    const isReady = await title.isReady();
    if (!isReady || !type || !ownerId || !dueOn || measureDueFault(dueOn, today)) return;
    setSentDueOn(dueOn);
    const { acknowledged } = title;
    onStep({ action: 'addMeasure', input: { type, title: title.text.trim(), ownerId, dueOn, acknowledged } });
  };
  return (
    <StepForm
      {...outcome}
      isErrorAtField={isRefusedAsPast}
      onSubmit={submit}
      submitLabel={buttons.addMeasure}
      title={buttons.addMeasure}
    >
      <GuardedText
        {...title}
        error={title.isMissing ? missing.measureTitle : undefined}
        hint={form.measureTitleHint}
        label={form.measureTitle}
        maxCharacters={200}
        rows={2}
      />
      <RadioChips
        error={isTried && !type ? missing.measureType : undefined}
        legend={form.measureType}
        onChange={setType}
        options={codeOptions(MEASURE_TYPES, locale, today)}
        value={type}
      />
      <SelectField
        error={isTried && !ownerId ? missing.measureOwner : undefined}
        label={form.measureOwner}
        onChange={(event) => setOwnerId(event.target.value)}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        placeholder={form.choose}
        value={ownerId}
      />
      <TextField
        error={isTried ? dueError : undefined}
        label={form.measureDue}
        max={latestMeasureDue(today)}
        min={today}
        onChange={(event) => setDueOn(event.target.value)}
        type="date"
        value={dueOn}
        width="short"
      />
    </StepForm>
  );
}

function isType(kept: unknown): kept is MeasureType {
  return isCode(MEASURE_TYPES, kept);
}
