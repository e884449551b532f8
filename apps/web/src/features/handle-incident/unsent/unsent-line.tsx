import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { Stack } from '@vern/ui/stack';
import { useContext } from 'react';
import { UnsentFormContext } from './unsent-context.ts';

/** Says quietly that what stands in the form is from before and not sent, and lets the reader throw it away. */
export function UnsentLine() {
  const form = useContext(UnsentFormContext);
  const { unsent } = useTexts('caseSteps');
  if (!form || Object.keys(form.given).length === 0) return null;
  return (
    <Stack data-unsent="" gap="xs">
      <p>{unsent.line}</p>
      <div>
        <Button emphasis="tertiary" flush onClick={form.throwAway} size="sm" tone="neutral">
          {unsent.throwAway}
        </Button>
      </div>
    </Stack>
  );
}
