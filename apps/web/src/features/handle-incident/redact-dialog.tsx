import { Button } from '@vern/ui/button';
import { Dialog } from '@vern/ui/dialog';
import { useTexts } from '../../language/use-texts.ts';

export interface RedactDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onRedact: () => void;
}

/** Redaction cannot be undone, so it is asked about once. */
export function RedactDialog({ isOpen, onClose, onRedact }: RedactDialogProps) {
  const texts = useTexts('case');
  const shell = useTexts('shell');
  return (
    <Dialog
      closeLabel={shell.close}
      footer={
        <>
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button emphasis="secondary" onClick={onRedact} tone="danger">
            {texts.redact}
          </Button>
        </>
      }
      onClose={onClose}
      open={isOpen}
      title={texts.redactAsk}
    >
      {texts.redactText}
    </Dialog>
  );
}
