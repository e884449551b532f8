import { osloDay } from '@vern/domain/calendar';
import { CASE_TEXT_MAX_CHARACTERS } from '@vern/domain/incident';
import { useTexts } from '@vern/i18n/language';
import { TextField } from '@vern/ui/text-field';
import { useState } from 'react';
import { GuardedText } from '../../../name-guard/guarded-text.tsx';
import type { CaseView } from '../../../server/answers.ts';
import type { CaseStep } from '../step/case-step.ts';
import { isText } from '../unsent/is-text.ts';
import { useKept } from '../unsent/use-kept.ts';
import { StepForm, type StepFormOutcome } from './step-form.tsx';
import { useWritten } from './use-written.ts';

export interface TalkFormProps extends StepFormOutcome {
  readonly view: Pick<CaseView, 'occurredOn'>;
  readonly now: Date;
  readonly onStep: (step: CaseStep) => void;
}

/** The form that says on which day one has talked with the affected employees, with words for those who follow up. */
export function TalkForm({ view, now, onStep, ...outcome }: TalkFormProps) {
  const form = useTexts('caseSteps');
  const { buttons } = useTexts('news');
  const today = osloDay(now);
  const [talkedOn, setTalkedOn] = useKept('day', today, isText);
  const [isTried, setTried] = useState(false);
  const written = useWritten();
  const isPossible = view.occurredOn <= talkedOn && talkedOn <= today;
  const dayError = talkedOn === '' ? form.missing.talkDay : isPossible ? undefined : form.talkDayWrong;
  const submit = async () => {
    setTried(true);
    if (!(await written.isReady(true)) || dayError) return;
    const text = written.text.trim();
    const { acknowledged } = written;
    onStep({ action: 'recordTalk', input: { talkedOn, acknowledged, ...(text ? { text } : {}) } });
  };
  return (
    <StepForm {...outcome} onSubmit={submit} submitLabel={buttons.recordTalk} title={buttons.recordTalk}>
      <TextField
        error={isTried ? dayError : undefined}
        label={form.talkDay}
        max={today}
        min={view.occurredOn}
        onChange={({ target }) => setTalkedOn(target.value)}
        type="date"
        value={talkedOn}
        width="short"
      />
      <GuardedText
        {...written}
        hint={form.talkHint}
        isOptional
        label={form.talkText}
        maxCharacters={CASE_TEXT_MAX_CHARACTERS}
      />
    </StepForm>
  );
}
