import './console-frame.css';
import { useLocation } from '@tanstack/react-router';
import { useTexts } from '@vern/i18n/language';
import { ConsoleShell } from '@vern/ui/console-shell';
import { SmallPrint } from '@vern/ui/small-print';
import type { ReactNode } from 'react';
import { BASE_PATH } from '../env.ts';
import { ADDRESSES } from '../routing/addresses.ts';
import { RouterLink } from '../routing/router-link.ts';
import type { Me } from '../server/answers.ts';
import { FrameFooter } from './frame-footer.tsx';
import { navigationFor } from './navigation-for.tsx';

type Props = {
  readonly me: Me | null;
  /** It is not known yet who is here, and so not which doors are theirs: one that came first would be pushed aside. */
  readonly isWaiting: boolean;
  readonly children: ReactNode;
};

/** Navigation, who is signed in, language and appearance around a page. */
export function ConsoleFrame({ me, isWaiting, children }: Props) {
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
      navigation={
        isWaiting
          ? []
          : navigationFor({
              canOpenConsole: Boolean(me?.console),
              canReadFigures: me?.console?.figures ?? false,
              canReadPeople: me?.console?.people ?? false,
              texts,
              pathname,
            })
      }
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
