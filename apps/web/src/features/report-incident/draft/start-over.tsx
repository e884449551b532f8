import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { Dialog } from '@vern/ui/dialog';
import { useState } from 'react';

/** Throw away what was begun, here and on the server; asks once. */
export function StartOver({ onStartOver }: { readonly onStartOver: () => void }) {
  const report = useTexts('report');
  const shell = useTexts('shell');
  const [isAsking, setAsking] = useState(false);
  const throwAway = () => {
    setAsking(false);
    onStartOver();
  };
  return (
    <div>
      <Button emphasis="tertiary" flush onClick={() => setAsking(true)} size="sm" tone="neutral">
        {report.startOver}
      </Button>
      <Dialog
        closeLabel={shell.close}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>{report.keep}</Button>
            <Button emphasis="secondary" onClick={throwAway} tone="danger">
              {report.startOverYes}
            </Button>
          </>
        }
        onClose={() => setAsking(false)}
        open={isAsking}
        title={report.startOverAsk}
      >
        {report.startOverText}
      </Dialog>
    </div>
  );
}
