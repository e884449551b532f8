import { useTexts } from '@vern/i18n/language';
import { LinkButton } from '@vern/ui/link-button';
import { Notice } from '@vern/ui/notice';
import { Page } from '@vern/ui/page';
import { AcuteHelpCard } from '../acute-help/index.ts';

export interface SignedOutViewProps {
  readonly signInHref: string;
  /** Why the last attempt failed, as the server wrote it in the address; anything unknown is "try again". */
  readonly problem: string | null;
}

/** What is seen before one has signed in. */
export function SignedOutView({ signInHref, problem }: SignedOutViewProps) {
  const shell = useTexts('shell');
  const problems: Readonly<Record<string, string>> = shell.signInProblems;
  return (
    <Page lead={shell.signedOutLead} title={shell.tagline}>
      {problem && (
        <Notice announce="assertive" tone="warning">
          {problems[problem] ?? shell.signInProblems.again}
        </Notice>
      )}
      <LinkButton fullWidth href={signInHref} size="lg" tone="accent">
        {shell.signIn}
      </LinkButton>
      <p>{shell.signedOutWhy}</p>
      <AcuteHelpCard places={[]} />
    </Page>
  );
}
