import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { Heading } from '@vern/ui/heading';
import { LinkButton } from '@vern/ui/link-button';
import { Page } from '@vern/ui/page';
import { Stack } from '@vern/ui/stack';
import { RouterLink } from '../../../routing/router-link.ts';

export interface SentBeforeProps {
  readonly incidentId: string;
  /** What was written here, which the case may lack; empty when nothing was. */
  readonly text: string;
  readonly onAnother: () => void;
}

/** The report is there already, from another device or window: the way to its case, and to a new report. */
export function SentBefore({ incidentId, text, onAnother }: SentBeforeProps) {
  const { sentBefore } = useTexts('report');
  return (
    <Page lead={sentBefore.text} title={sentBefore.title}>
      {text && (
        <section>
          <Stack gap="sm">
            <Heading level={2}>{sentBefore.written}</Heading>
            <p>{sentBefore.writtenHint}</p>
            <blockquote className="web-report__written">{text}</blockquote>
          </Stack>
        </section>
      )}
      <Stack direction="row" gap="sm">
        <LinkButton href={`/saker/${incidentId}?gjor=supplement`} linkComponent={RouterLink}>
          {sentBefore.open}
        </LinkButton>
        <Button emphasis="secondary" onClick={onAnother} tone="neutral">
          {sentBefore.another}
        </Button>
      </Stack>
    </Page>
  );
}
