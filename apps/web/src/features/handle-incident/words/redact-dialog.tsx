import { CASE_TEXT_MAX_CHARACTERS } from '@vern/domain/incident';
import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { Dialog } from '@vern/ui/dialog';
import { Stack } from '@vern/ui/stack';
import { GuardedText } from '../../../name-guard/guarded-text.tsx';
import { useFirstError } from '../forms/use-first-error.ts';
import { useWritten } from '../forms/use-written.ts';
import { UnsentLine } from '../unsent/unsent-line.tsx';

/** Why a text is redacted, and the words of it that are no names. */
export type Redaction = { readonly reason: string; readonly acknowledged: string[] };

export interface RedactDialogProps {
  readonly onClose: () => void;
  readonly onRedact: (redaction: Redaction) => void;
}

/** Redaction cannot be undone, so it is asked about once, and why. */
export function RedactDialog({ onClose, onRedact }: RedactDialogProps) {
  const texts = useTexts('caseHistory');
  const { buttons } = useTexts('news');
  const { missing } = useTexts('caseSteps');
  const shell = useTexts('shell');
  const written = useWritten();
  const { text, acknowledged } = written;
  const { container, look } = useFirstError<HTMLDivElement>();
  return (
    <Dialog
      closeLabel={shell.close}
      footer={
        <>
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button
            emphasis="secondary"
            onClick={async () => {
              if (await written.isReady()) onRedact({ reason: text.trim(), acknowledged });
              else look();
            }}
            tone="danger"
          >
            {buttons.redact}
          </Button>
        </>
      }
      onClose={onClose}
      open
      title={texts.redactAsk}
    >
      <Stack gap="md" ref={container}>
        <p>{texts.redactText}</p>
        <UnsentLine />
        <GuardedText
          {...written}
          error={written.isMissing ? missing.redact : undefined}
          hint={texts.redactWhyHint}
          label={texts.redactWhy}
          maxCharacters={CASE_TEXT_MAX_CHARACTERS}
        />
      </Stack>
    </Dialog>
  );
}
