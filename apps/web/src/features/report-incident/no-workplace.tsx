import { useTexts } from '@vern/i18n/language';
import { EmptyState } from '@vern/ui/empty-state';
import { LinkButton } from '@vern/ui/link-button';
import { Page } from '@vern/ui/page';
import { RouterLink } from '../../routing/router-link.ts';
import { useArrival } from '../../routing/use-arrival.ts';

/** Nobody can say where the report belongs: what to do about it, and help meanwhile. */
export function NoWorkplace() {
  const report = useTexts('report');
  useArrival(report.title, 'no-workplace');
  return (
    <Page title={report.title}>
      <EmptyState
        action={
          <LinkButton href="/hjelp" linkComponent={RouterLink}>
            {report.careHelp}
          </LinkButton>
        }
        title={report.noWorkplaceTitle}
      >
        {report.noWorkplaceText}
      </EmptyState>
    </Page>
  );
}
