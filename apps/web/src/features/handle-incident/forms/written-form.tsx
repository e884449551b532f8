import { CASE_TEXT_MAX_CHARACTERS } from '@vern/domain/incident';
import { GuardedText } from '../../../name-guard/guarded-text.tsx';
import { StepForm, type StepFormOutcome } from './step-form.tsx';
import { useWritten } from './use-written.ts';

export interface WrittenFormProps extends StepFormOutcome {
  readonly title: string;
  readonly label: string;
  /** What to say when nothing is written. */
  readonly missing: string;
  readonly hint?: string | undefined;
  /** What the words are about, when the title alone does not say it. */
  readonly lead?: string | undefined;
  /** The step can be taken without words. */
  readonly mayBeEmpty?: boolean;
  readonly onWritten: (text: string, acknowledged: string[]) => void;
}

/** A step that needs words and nothing else: a question, an answer, a reason. */
export function WrittenForm({
  title,
  label,
  missing,
  hint,
  lead,
  mayBeEmpty = false,
  onWritten,
  ...outcome
}: WrittenFormProps) {
  const written = useWritten();
  return (
    <StepForm
      {...outcome}
      onSubmit={async () => {
        if (await written.isReady(mayBeEmpty)) onWritten(written.text.trim(), written.acknowledged);
      }}
      submitLabel={title}
      title={title}
    >
      {lead && <p>{lead}</p>}
      <GuardedText
        {...written}
        error={written.isMissing && !mayBeEmpty ? missing : undefined}
        hint={hint}
        isOptional={mayBeEmpty}
        label={label}
        maxCharacters={CASE_TEXT_MAX_CHARACTERS}
      />
    </StepForm>
  );
}
