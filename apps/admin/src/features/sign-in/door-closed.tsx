import { useTexts } from '@vern/i18n/language';
import { EmptyState } from '@vern/ui/empty-state';
import { LinkButton } from '@vern/ui/link-button';
import { Page } from '@vern/ui/page';
import { ADDRESSES } from '../../routing/addresses.ts';
import { RouterLink } from '../../routing/router-link.tsx';

/** One page of the console that is closed to a role for which others are open. */
export function DoorClosed({ door }: { readonly door: 'figures' | 'people' }) {
  const texts = useTexts('admin');
  const { doors } = texts;
  return (
    <Page title={door === 'figures' ? texts.overview : texts.people}>
      <EmptyState
        action={
          <LinkButton emphasis="secondary" href={ADDRESSES.organisation} linkComponent={RouterLink}>
            {doors.toOrganisation}
          </LinkButton>
        }
        title={door === 'figures' ? doors.figuresTitle : doors.peopleTitle}
      >
        {door === 'figures' ? doors.figuresText : doors.peopleText}
      </EmptyState>
    </Page>
  );
}
