import './console-frame.css';
import { useLocation } from '@tanstack/react-router';
import { useTexts } from '@vern/i18n/language';
import { ConsoleShell } from '@vern/ui/console-shell';
import { SmallPrint } from '@vern/ui/small-print';
import type { ReactNode } from 'react';
import { BASE_PATH } from '../env.ts';
import { ADDRESSES } from '../routing/addresses.ts';
import { RouterLink } from '../routing/router-link.tsx';
import type { Me } from '../server/answers.ts';
import { FrameFooter } from './frame-footer.tsx';
import { navigationFor } from './navigation-for.tsx';

/** Navigation, who is signed in, language and appearance around a page. */
export function ConsoleFrame({ me, children }: { readonly me: Me | null; readonly children: ReactNode }) {
  const shell = useTexts('shell');
  const texts = useTexts('admin');
  const { publicHref } = useLocation();
  const [pathname = ''] = publicHref.split(/[?#]/);
  return (
    <ConsoleShell
      brand={
        <>
          <img alt="" height="28" src={`${BASE_PATH}vern.svg`} width="28" /> {texts.product}
        </>
      }
      footer={<FrameFooter isSignedIn={me !== null} />}
      homeHref={ADDRESSES.overview}
      linkComponent={RouterLink}
      navigation={navigationFor({
        canOpenConsole: Boolean(me?.console),
        canReadFigures: me?.console?.figures ?? false,
        canReadPeople: me?.console?.people ?? false,
        texts,
        pathname,
      })}
      navigationLabel={shell.mainMenu}
      skipLabel={shell.skip}
      tools={
        me && (
          <SmallPrint>
            {me.name}
            <span className="admin-municipality">, {me.municipalityName}</span>
          </SmallPrint>
        )
      }
    >
      {children}
    </ConsoleShell>
  );
}
