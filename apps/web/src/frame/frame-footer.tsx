import { useTexts } from '@vern/i18n/language';
import { announceLeaving } from '@vern/recovery/leaving';
import { Button } from '@vern/ui/button';
import { LanguageSwitch } from '@vern/ui/language-switch';
import { LinkButton } from '@vern/ui/link-button';
import { loadOfflineParts } from '../features/report-incident/index.ts';
import { VAULT_DATABASE } from '../offline/kept-names.ts';
import { forgetHere } from './forget-here.ts';
import { useChangeLocale } from './use-change-locale.ts';

/** What waits to be sent is sent before one goes, and what was sealed here goes with its keys. */
async function signOut(form: HTMLFormElement, personId: string | null): Promise<void> {
  const leave = () => {
    forgetHere(localStorage, sessionStorage);
    announceLeaving(localStorage);
    form.submit();
  };
  try {
    const { leaveDevice } = await loadOfflineParts();
    await leaveDevice(personId, leave);
  } catch {
    // Nobody is kept signed in because a part of the app is away: with its database goes all that was sealed.
    indexedDB.deleteDatabase(VAULT_DATABASE);
    leave();
  }
}

export interface FrameFooterProps {
  readonly personId: string | null;
  /** Whether the language is asked for here: not on a page that asks for it itself. */
  readonly asksLanguage: boolean;
}

/** At the foot of every page: the language, and the way out. */
export function FrameFooter({ personId, asksLanguage }: FrameFooterProps) {
  const shell = useTexts('shell');
  const { chosen, changeLocale } = useChangeLocale(personId !== null);
  return (
    <div className="web-footer">
      {asksLanguage && <LanguageSwitch label={shell.language} language={chosen} onChange={changeLocale} />}
      {personId !== null ? (
        <form
          action="/auth/sign-out"
          method="post"
          onSubmit={(event) => {
            event.preventDefault();
            void signOut(event.currentTarget, personId);
          }}
        >
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
