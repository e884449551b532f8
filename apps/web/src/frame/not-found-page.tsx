import { useTexts } from '@vern/i18n/language';
import { LinkButton } from '@vern/ui/link-button';
import { Page } from '@vern/ui/page';
import { RouterLink } from '../routing/router-link.ts';
import { useArrival } from '../routing/use-arrival.ts';

/** An address that leads nowhere, or not for this person. */
export function NotFoundPage() {
  const shell = useTexts('shell');
  useArrival(shell.notFoundTitle, 'not-found');
  return (
    <Page lead={shell.notFoundText} title={shell.notFoundTitle}>
      <div>
        <LinkButton href="/" linkComponent={RouterLink}>
          {shell.goHome}
        </LinkButton>
      </div>
    </Page>
  );
}
