import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { LanguageSwitch } from '@vern/ui/language-switch';
import { LinkButton } from '@vern/ui/link-button';
import { forgetHere } from './forget-here.ts';
import { announceLeaving } from './leaving.ts';
import { useChangeLocale } from './use-change-locale.ts';

function leave(): void {
  forgetHere(localStorage);
  announceLeaving(localStorage);
}

/** At the foot of every page: the language, and the way out. */
export function FrameFooter({ isSignedIn }: { readonly isSignedIn: boolean }) {
  const shell = useTexts('shell');
  const { chosen, changeLocale } = useChangeLocale(isSignedIn);
  return (
    <div className="web-footer">
      <LanguageSwitch label={shell.language} language={chosen} onChange={changeLocale} />
      {isSignedIn ? (
        <form action="/auth/sign-out" method="post" onSubmit={leave}>
          <input name="vern" type="hidden" value="1" />
          <Button emphasis="tertiary" flush tone="neutral" type="submit">
            {shell.signOut}
          </Button>
        </form>
      ) : (
        <LinkButton emphasis="tertiary" flush href="/auth/sign-in?to=/" tone="neutral">
          {shell.signIn}
        </LinkButton>
      )}
    </div>
  );
}
