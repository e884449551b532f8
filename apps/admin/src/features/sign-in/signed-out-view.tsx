import { useTexts } from '@vern/i18n/language';
import { LinkButton } from '@vern/ui/link-button';
import { Page } from '@vern/ui/page';

/** What is seen before one has signed in. */
export function SignedOutView({ signInHref }: { readonly signInHref: string }) {
  const shell = useTexts('shell');
  const { signIn } = useTexts('admin');
  return (
    <Page lead={signIn.lead} title={signIn.title}>
      <div>
        <LinkButton href={signInHref} size="lg" tone="accent">
          {shell.signIn}
        </LinkButton>
      </div>
      <p>{signIn.why}</p>
    </Page>
  );
}
