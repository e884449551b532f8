import { applyColorScheme, keptColorScheme } from '@vern/app-frame/frame';
import { useTexts } from '@vern/i18n/language';
import { announceLeaving } from '@vern/recovery/leaving';
import { Button } from '@vern/ui/button';
import { type ColorScheme, ColorSchemeSwitch } from '@vern/ui/color-scheme-switch';
import { LanguageSwitch } from '@vern/ui/language-switch';
import { useState } from 'react';
import { useChangeLocale } from './use-change-locale.ts';

/** What was written in a case and not sent, in this same window, goes too. */
function leave(): void {
  sessionStorage.clear();
  announceLeaving(localStorage);
}

/** At the foot of every page: the language, light or dark, and the way out. */
export function FrameFooter({ isSignedIn }: { readonly isSignedIn: boolean }) {
  const shell = useTexts('shell');
  const { chosen, changeLocale } = useChangeLocale(isSignedIn);
  const [scheme, setScheme] = useState(keptColorScheme);
  const changeScheme = (next: ColorScheme) => {
    applyColorScheme(next);
    setScheme(next);
  };
  return (
    <>
      <LanguageSwitch label={shell.language} language={chosen} onChange={changeLocale} />
      <ColorSchemeSwitch colorScheme={scheme} label={shell.appearance} labels={shell.schemes} onChange={changeScheme} />
      {isSignedIn && (
        <form action="/auth/sign-out" method="post" onSubmit={leave}>
          <Button emphasis="tertiary" tone="neutral" type="submit">
            {shell.signOut}
          </Button>
        </form>
      )}
    </>
  );
}
