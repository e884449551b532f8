import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { Dialog } from '@vern/ui/dialog';
import { stayHere } from './outbox-store.ts';

/** Somebody signs out while a report waits that could not be sent: asked once. */
export function LeaveDialog({ onLeave }: { readonly onLeave: () => void }) {
  const outbox = useTexts('outbox');
  const shell = useTexts('shell');
  return (
    <Dialog
      closeLabel={shell.close}
      footer={
        <>
          <Button onClick={stayHere}>{outbox.stay}</Button>
          <Button emphasis="secondary" onClick={onLeave} tone="danger">
            {outbox.leaveAnyway}
          </Button>
        </>
      }
      onClose={stayHere}
      open
      title={outbox.leaveTitle}
    >
      {outbox.leave}
    </Dialog>
  );
}
