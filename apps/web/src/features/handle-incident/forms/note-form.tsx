import { osloDay } from '@vern/domain/calendar';
import { CASE_TEXT_MAX_CHARACTERS, NOTE_AUDIENCES, type NoteAudience } from '@vern/domain/incident';
import { isCode } from '@vern/domain/locale';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { RadioChips } from '@vern/ui/radio-chips';
import { useState } from 'react';
import { codeOptions } from '../../../codes/code-words.ts';
import { GuardedText } from '../../../name-guard/guarded-text.tsx';
import type { CaseStep } from '../case-step.ts';
import { useKept } from '../unsent/use-kept.ts';
import { StepForm, type StepFormOutcome } from './step-form.tsx';
import { useWritten } from './use-written.ts';

export interface NoteFormProps extends StepFormOutcome {
  readonly now: Date;
  readonly onStep: (step: CaseStep) => void;
}

/** Words to the one who reported, or a note for the handlers alone. Whom it is for is always chosen. */
export function NoteForm({ now, onStep, ...outcome }: NoteFormProps) {
  const form = useTexts('caseSteps');
  const { locale } = useLanguage();
  const [audience, setAudience] = useKept<NoteAudience | null>('audience', null, isAudience);
  const [isTried, setTried] = useState(false);
  const written = useWritten();
  const submit = async () => {
    setTried(true);
    const isReady = await written.isReady();
    if (!isReady || !audience) return;
    onStep({ action: 'addNote', input: { text: written.text.trim(), acknowledged: written.acknowledged, audience } });
  };
  return (
    <StepForm {...outcome} onSubmit={submit} submitLabel={form.send} title={form.buttons.addNote}>
      <RadioChips
        error={isTried && !audience ? form.missing.audience : undefined}
        legend={form.audience}
        onChange={setAudience}
        options={codeOptions(NOTE_AUDIENCES, locale, osloDay(now))}
        value={audience}
      />
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
