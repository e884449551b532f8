import { useTexts } from '@vern/i18n/language';
import { EmptyState } from '@vern/ui/empty-state';
import { LiveRegion } from '@vern/ui/live-region';
import { SelectField } from '@vern/ui/select-field';
import { Skeleton } from '@vern/ui/skeleton';
import { TextField } from '@vern/ui/text-field';
import { useState } from 'react';
import type { Colleague } from '../../../server/answers.ts';
import type { CaseStep } from '../step/case-step.ts';
import { isText } from '../unsent/is-text.ts';
import { useKept } from '../unsent/use-kept.ts';
import { StepForm, type StepFormOutcome } from './step-form.tsx';
import { unitsLike } from './units-like.ts';

/** Up to here a list is read at a glance. */
const FEW = 10;

export interface HandOverFormProps extends StepFormOutcome {
  /** Whom it can be given, by name; absent while it is not known. */
  readonly people: readonly Colleague[] | undefined;
  readonly onStep: (step: CaseStep) => void;
}

/** Give the case to somebody who follows it up. A long list is narrowed down by a part of the name; an empty one says why. */
export function HandOverForm({ people, onStep, ...outcome }: HandOverFormProps) {
  const form = useTexts('caseSteps');
  const { fetching } = useTexts('case');
  const { buttons } = useTexts('news');
  const [wanted, setWanted] = useState('');
  const [personId, setPerson] = useKept('to', '', isText);
  const [isTried, setTried] = useState(false);
  const fitting = unitsLike(people ?? [], wanted);
  const found = wanted.trim() ? form.handOverFound(fitting.length) : '';
  const isNobody = people?.length === 0;
  const submit = async () => {
    setTried(true);
    if (!personId || !people?.some(({ id }) => id === personId)) return;
    onStep({ action: 'handOver', input: { personId } });
  };
  return (
    <StepForm
      {...outcome}
      isPointless={isNobody || !people}
      onSubmit={submit}
      submitLabel={buttons.handOver}
      title={buttons.handOver}
    >
      {!people && <Skeleton count={2} label={fetching} shape="text" />}
      {isNobody && (
        <EmptyState level={3} title={form.handOverNone.title}>
          {form.handOverNone.text}
        </EmptyState>
      )}
      {people && people.length > FEW && (
        <TextField
          autoComplete="off"
          hint={form.handOverFindHint}
          label={form.handOverFind}
          onChange={(event) => setWanted(event.target.value)}
          // In a form with a button Enter would send it, before anybody is chosen.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          type="search"
          value={wanted}
        />
      )}
      <LiveRegion message={found} />
      {people && !isNobody && (
        <SelectField
          error={isTried && !personId ? form.missing.handOver : undefined}
          hint={form.handOverHint}
          label={form.handOverTo}
          onChange={(event) => setPerson(event.target.value)}
          options={people
            .filter((person) => fitting.includes(person) || person.id === personId)
            .map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={found || form.choose}
          value={personId}
        />
      )}
    </StepForm>
  );
}
