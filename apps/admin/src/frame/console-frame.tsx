import './console-frame.css';
import { useLocation } from '@tanstack/react-router';
import { ConsoleShell } from '@vern/ui/console-shell';
import type { ReactNode } from 'react';
import { BASE_PATH } from '../env.ts';
import { useTexts } from '../language/use-texts.ts';
import { ADDRESSES } from '../routing/addresses.ts';
import { RouterLink } from '../routing/router-link.tsx';
import type { Me } from '../server/answers.ts';
import { FrameFooter } from './frame-footer.tsx';
import { navigationFor } from './navigation-for.tsx';
import { useCurrentInSight } from './use-current-in-sight.ts';

/** Navigation, who is signed in, language and appearance around a page. */
export function ConsoleFrame({ me, children }: { readonly me: Me | null; readonly children: ReactNode }) {
  const shell = useTexts('shell');
  const texts = useTexts('admin');
  const { publicHref } = useLocation();
  const [pathname = ''] = publicHref.split(/[?#]/);
  const canOpenConsole = me?.canOpenConsole ?? false;
  useCurrentInSight(pathname, canOpenConsole);
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
      navigation={navigationFor({ canOpenConsole, texts, pathname })}
      navigationLabel={shell.mainMenu}
      skipLabel={shell.skip}
      tools={
        me && (
          <span className="admin-who">
            {me.name}
            <span className="admin-who__municipality">, {me.municipalityName}</span>
          </span>
        )
      }
    >
      {children}
    </ConsoleShell>
  );
}
