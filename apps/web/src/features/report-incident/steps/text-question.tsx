import { useTexts } from '@vern/i18n/language';
import { GuardedText } from '../../../name-guard/guarded-text.tsx';
import type { GuardVerdict } from '../../../name-guard/use-name-guard.ts';
import type { StepProps } from '../step-props.ts';

/** A few words if one has the strength. */
export function TextQuestion({ verdict, ...props }: StepProps & { readonly verdict: GuardVerdict }) {
  const { form, onAnswer, errorOf } = props;
  const { tell } = useTexts('report');
  return (
    <GuardedText
      error={verdict.kind === 'names' ? errorOf('text') : undefined}
      hint={`${tell.hint} ${tell.skip}`}
      isOptional
      label={tell.label}
      onAcknowledge={(word) => onAnswer({ acknowledged: [...form.acknowledged, word] })}
      onText={(description) => onAnswer({ description })}
      text={form.description}
      verdict={verdict}
    />
  );
}
