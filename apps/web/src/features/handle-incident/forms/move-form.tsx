import { useTexts } from '@vern/i18n/language';
import { SelectField } from '@vern/ui/select-field';
import { useState } from 'react';
import { GuardedText } from '../../../name-guard/guarded-text.tsx';
import type { CaseStep } from '../case-step.ts';
import { StepForm, type StepFormOutcome } from './step-form.tsx';
import { useWritten } from './use-written.ts';

export interface MoveFormProps extends StepFormOutcome {
  /** Where it can be moved: every other unit. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly onStep: (step: CaseStep) => void;
}

/** Hand the case to the unit it belongs to, with the reason. */
export function MoveForm({ units, onStep, ...outcome }: MoveFormProps) {
  const { form } = useTexts('case');
  const [toUnitId, setUnit] = useState('');
  const [isTried, setTried] = useState(false);
  const reason = useWritten();
  const submit = async () => {
    setTried(true);
    if (!(await reason.isReady()) || !toUnitId) return;
    onStep({ action: 'move', input: { toUnitId, reason: reason.text.trim(), acknowledged: reason.acknowledged } });
  };
  return (
    <StepForm {...outcome} onSubmit={() => void submit()} submitLabel={form.move} title={form.move}>
      <SelectField
        error={isTried && !toUnitId ? form.fillIn : undefined}
        hint={form.moveHint}
        label={form.moveTo}
        onChange={(event) => setUnit(event.target.value)}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        placeholder={form.choose}
        value={toUnitId}
      />
      <GuardedText {...reason} error={reason.isMissing ? form.fillIn : undefined} label={form.moveLabel} />
    </StepForm>
  );
}
