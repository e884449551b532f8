import {
  CASE_TEXT_MAX_CHARACTERS,
  CLOSING_BLOCKERS,
  type ClosingBlocker,
  needsReasonToLeave,
} from '@vern/domain/incident';
import { isCode } from '@vern/domain/locale';
import { labelOf } from '@vern/i18n/codes';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { CheckboxChips } from '@vern/ui/checkbox-chips';
import { useState } from 'react';
import { GuardedText } from '../../../name-guard/guarded-text.tsx';
import type { CaseView } from '../../../server/answers.ts';
import type { CaseStep } from '../step/case-step.ts';
import { useActionLabel } from '../step/use-action-label.ts';
import { useKept } from '../unsent/use-kept.ts';
import { StepForm, type StepFormOutcome } from './step-form.tsx';
import { useWritten } from './use-written.ts';

export interface CloseFormProps extends StepFormOutcome {
  readonly view: CaseView;
  readonly onStep: (step: CaseStep) => void;
}

/** The answer a case is closed with. What is not done stands above it, to be done first or left knowingly and with a reason. */
export function CloseForm({ view, onStep, ...outcome }: CloseFormProps) {
  const form = useTexts('caseSteps');
  const actionLabel = useActionLabel(view);
  const { locale } = useLanguage();
  const [ticked, setTicked] = useKept<readonly ClosingBlocker[]>('leaves', [], isBlockers);
  const [isTried, setTried] = useState(false);
  const answer = useWritten('answer');
  const reason = useWritten('reason');
  const { closingBlockers: blockers } = view;
  const leaves = blockers.filter((each) => ticked.includes(each));
  const isAllSaid = leaves.length === blockers.length;
  const needsReason = blockers.some(needsReasonToLeave);
  const submit = async () => {
    setTried(true);
    const isWritten = await answer.isReady();
    if (!(await reason.isReady(!needsReason)) || !isWritten || !isAllSaid) return;
    const acknowledged = [...new Set([...answer.acknowledged, ...reason.acknowledged])];
    const left = needsReason ? { leavesReason: reason.text.trim() } : {};
    onStep({ action: 'close', input: { text: answer.text.trim(), acknowledged, leaves, ...left } });
  };
  const unanswered = view.unanswered.length > 0 ? ` ${form.closeUnanswered(view.unanswered.length)}` : '';
  const title = actionLabel('close');
  return (
    <StepForm {...outcome} onSubmit={submit} submitLabel={title} title={title}>
      {blockers.length > 0 && (
        <CheckboxChips
          error={isTried && !isAllSaid ? form.missing.closeLeft : undefined}
          hint={form.closeLeftHint}
          legend={form.closeLeft}
          onChange={setTicked}
          options={blockers.map((value) => ({ value, label: labelOf(CLOSING_BLOCKERS, value, locale) }))}
          values={leaves}
        />
      )}
      {(needsReason || reason.text !== '') && (
        <GuardedText
          {...reason}
          error={needsReason && reason.isMissing ? form.missing.closeLeftReason : undefined}
          hint={form.closeLeftReasonHint}
          label={form.closeLeftReason}
          maxCharacters={CASE_TEXT_MAX_CHARACTERS}
          rows={2}
        />
      )}
      <GuardedText
        {...answer}
        error={answer.isMissing ? form.missing.close : undefined}
        hint={`${form.closeHint}${unanswered}`}
        label={form.closeLabel}
        maxCharacters={CASE_TEXT_MAX_CHARACTERS}
      />
    </StepForm>
  );
}

function isBlockers(kept: unknown): kept is readonly ClosingBlocker[] {
  return Array.isArray(kept) && kept.every((each) => isCode(CLOSING_BLOCKERS, each));
}
