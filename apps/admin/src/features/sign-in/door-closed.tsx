import { useTexts } from '@vern/i18n/language';
import { EmptyState } from '@vern/ui/empty-state';
import { LinkButton } from '@vern/ui/link-button';
import { Page } from '@vern/ui/page';
import { ADDRESSES } from '../../routing/addresses.ts';
import { RouterLink } from '../../routing/router-link.ts';

/** The register of people, for a role to which it is closed and other pages are open. */
export function DoorClosed() {
  const texts = useTexts('admin');
  const { doors } = texts;
  return (
    <Page title={texts.people}>
      <EmptyState
        action={
          <LinkButton emphasis="secondary" href={ADDRESSES.organisation} linkComponent={RouterLink}>
            {doors.toOrganisation}
          </LinkButton>
        }
        title={doors.peopleTitle}
      >
        {doors.peopleText}
      </EmptyState>
    </Page>
  );
}
