import { useTexts } from '@vern/i18n/language';
import { LinkButton } from '@vern/ui/link-button';
import { Page } from '@vern/ui/page';
import { ADDRESSES } from '../../routing/addresses.ts';

/** Why the console does not open, what is open all the same, and what to do if that is wrong. */
export function ClosedView() {
  const { closed, toReporting } = useTexts('admin');
  return (
    <Page lead={closed.text} title={closed.title}>
      <p>{closed.stillOpen}</p>
      <div>
        <LinkButton href={ADDRESSES.reporting} tone="accent">
          {toReporting}
        </LinkButton>
      </div>
      <p>{closed.wrong}</p>
    </Page>
  );
}
