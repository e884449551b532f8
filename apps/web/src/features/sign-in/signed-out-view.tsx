import { LinkButton } from '@vern/ui/link-button';
import { Page } from '@vern/ui/page';
import { useTexts } from '../../language/use-texts.ts';
import { AcuteHelpCard } from '../acute-help/acute-help-card.tsx';

/** What is seen before one has signed in. */
export function SignedOutView({ signInHref }: { readonly signInHref: string }) {
  const shell = useTexts('shell');
  return (
    <Page lead={shell.signedOutLead} title={shell.tagline}>
      <LinkButton fullWidth href={signInHref} size="lg" tone="accent">
        {shell.signIn}
      </LinkButton>
      <p>{shell.signedOutWhy}</p>
      <AcuteHelpCard places={[]} />
    </Page>
  );
}
