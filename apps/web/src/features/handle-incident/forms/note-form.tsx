import { osloDay } from '@vern/domain/calendar';
import { CASE_TEXT_MAX_CHARACTERS, NOTE_AUDIENCES, type NoteAudience } from '@vern/domain/incident';
import { isCode } from '@vern/domain/locale';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { RadioChips } from '@vern/ui/radio-chips';
import { useState } from 'react';
import { codeOptions } from '../../../codes/code-words.ts';
import { GuardedText } from '../../../name-guard/guarded-text.tsx';
import type { CaseView } from '../../../server/answers.ts';
import type { CaseStep } from '../step/case-step.ts';
import { useKept } from '../unsent/use-kept.ts';
import { StepForm, type StepFormOutcome } from './step-form.tsx';
import { useWritten } from './use-written.ts';

export interface NoteFormProps extends StepFormOutcome {
  readonly now: Date;
  /** Those it may be written to. */
  readonly people: CaseView['people'];
  readonly onStep: (step: CaseStep) => void;
}

/** Words to those it concerns, to one of them, or a note for the handlers alone. Whom it is for is always chosen. */
export function NoteForm({ now, onStep, people, ...outcome }: NoteFormProps) {
  const form = useTexts('caseSteps');
  const { buttons } = useTexts('news');
  const { locale } = useLanguage();
  const [audience, setAudience] = useKept<NoteAudience | null>('audience', null, isAudience);
  const [addressedTo, setAddressedTo] = useKept<string | null>('addressedTo', null, isText);
  const each = new Map(people.map(({ personId, name }) => [personId, name]));
  const isOne = audience === 'one';
  const isChosen = isOne ? each.has(addressedTo ?? '') : audience !== null;
  const [isTried, setTried] = useState(false);
  const written = useWritten();
  const submit = async () => {
    setTried(true);
    const isReady = await written.isReady();
    if (!isReady || !audience || !isChosen) return;
    const to = isOne && addressedTo ? { audience, addressedTo } : { audience };
    onStep({ action: 'addNote', input: { text: written.text.trim(), acknowledged: written.acknowledged, ...to } });
  };
  return (
    <StepForm {...outcome} onSubmit={submit} submitLabel={form.send} title={buttons.addNote}>
      <RadioChips
        error={isTried && !audience ? form.missing.audience : undefined}
        legend={form.audience}
        onChange={setAudience}
        options={codeOptions(NOTE_AUDIENCES, locale, osloDay(now)).filter(
          ({ value }) => value !== 'one' || each.size > 1,
        )}
        value={audience}
      />
      {isOne && (
        <RadioChips
          error={isTried && !isChosen ? form.missing.recipient : undefined}
          legend={form.recipient}
          onChange={setAddressedTo}
          options={[...each].map(([value, label]) => ({ value, label }))}
          value={addressedTo}
        />
      )}
      <GuardedText
        {...written}
        error={written.isMissing ? form.missing.note : undefined}
        label={form.noteLabel}
        maxCharacters={CASE_TEXT_MAX_CHARACTERS}
      />
    </StepForm>
  );
}

function isAudience(kept: unknown): kept is NoteAudience {
  return isCode(NOTE_AUDIENCES, kept);
}

function isText(kept: unknown): kept is string {
  return typeof kept === 'string';
}
