import { CASE_TEXT_MAX_CHARACTERS } from '@vern/domain/incident';
import { useTexts } from '@vern/i18n/language';
import { LiveRegion } from '@vern/ui/live-region';
import { SelectField } from '@vern/ui/select-field';
import { TextField } from '@vern/ui/text-field';
import { useState } from 'react';
import { GuardedText } from '../../../name-guard/guarded-text.tsx';
import type { CaseStep } from '../step/case-step.ts';
import { isText } from '../unsent/is-text.ts';
import { useKept } from '../unsent/use-kept.ts';
import { StepForm, type StepFormOutcome } from './step-form.tsx';
import { unitsLike } from './units-like.ts';
import { useWritten } from './use-written.ts';

/** Up to here a list is read at a glance. */
const FEW = 10;

export interface MoveFormProps extends StepFormOutcome {
  /** Where it can be moved: every other unit. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly onStep: (step: CaseStep) => void;
}

/** Hand the case to the unit it belongs to, with the reason. A long list of units is narrowed down by a part of the name. */
export function MoveForm({ units, onStep, ...outcome }: MoveFormProps) {
  const form = useTexts('caseSteps');
  const { buttons } = useTexts('news');
  const [wanted, setWanted] = useState('');
  const [toUnitId, setUnit] = useKept('to', '', isText);
  const [isTried, setTried] = useState(false);
  const reason = useWritten();
  const fitting = unitsLike(units, wanted);
  const found = wanted.trim() ? form.moveFound(fitting.length) : '';
  const submit = async () => {
    setTried(true);
    if (!(await reason.isReady()) || !toUnitId) return;
    onStep({ action: 'move', input: { toUnitId, reason: reason.text.trim(), acknowledged: reason.acknowledged } });
  };
  return (
    <StepForm {...outcome} onSubmit={submit} submitLabel={buttons.move} title={buttons.move}>
      {units.length > FEW && (
        <TextField
          autoComplete="off"
          hint={form.moveFindHint}
          label={form.moveFind}
          onChange={(event) => setWanted(event.target.value)}
          // In a form with a button Enter would send it, before a unit is chosen.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          type="search"
          value={wanted}
        />
      )}
      <LiveRegion message={found} />
      <SelectField
        error={isTried && !toUnitId ? form.missing.moveTo : undefined}
        hint={form.moveHint}
        label={form.moveTo}
        onChange={(event) => setUnit(event.target.value)}
        options={units
          .filter((unit) => fitting.includes(unit) || unit.id === toUnitId)
          .map(({ id, name }) => ({ value: id, label: name }))}
        placeholder={found || form.choose}
        value={toUnitId}
      />
      <GuardedText
        {...reason}
        error={reason.isMissing ? form.missing.move : undefined}
        label={form.moveLabel}
        maxCharacters={CASE_TEXT_MAX_CHARACTERS}
      />
    </StepForm>
  );
}
