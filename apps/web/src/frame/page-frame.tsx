import './page-frame.css';
import { useTexts } from '@vern/i18n/language';
import { AppShell } from '@vern/ui/app-shell';
import type { ReactNode } from 'react';
import { usePathname } from 'wouter/use-browser-location';
import { DOORS, ROUTES } from '../features.ts';
import { findRoute } from '../routing/find-route.ts';
import { RouterLink } from '../routing/router-link.ts';
import type { Me } from '../server/answers.ts';
import { FrameFooter } from './frame-footer.tsx';
import { navigationFor } from './navigation-for.ts';
import { useOpenCase } from './use-open-case.ts';
import { useUnread } from './use-unread.ts';

/** Navigation, who is signed in, language and appearance around a page. */
export function PageFrame({ me, children }: { readonly me: Me | null; readonly children: ReactNode }) {
  const shell = useTexts('shell');
  const pathname = usePathname();
  const unread = useUnread(me !== null);
  const route = findRoute(ROUTES, pathname);
  const isTask = route?.isTask ?? false;
  const openCase = useOpenCase(pathname);
  return (
    <AppShell
      brand={<Brand name={shell.product} />}
      footer={<FrameFooter asksLanguage={!(me && route?.asksLanguage)} personId={me?.personId ?? null} />}
      homeHref="/"
      isTask={isTask}
      linkComponent={RouterLink}
      navigation={navigationFor(DOORS, { me, shell, pathname, unread, openCase })}
      navigationLabel={shell.mainMenu}
      skipLabel={shell.skip}
      tools={
        me && (
          <>
            {isTask && (
              <RouterLink className="ds-link web-task-help" href="/hjelp">
                {shell.help}
              </RouterLink>
            )}
            <RouterLink className="ds-link web-settings" href="/innstillinger">
              <span className="ds-sr-only">{shell.settings}: </span>
              {me.name}
            </RouterLink>
          </>
        )
      }
    >
      {children}
    </AppShell>
  );
}

function Brand({ name }: { readonly name: string }) {
  return (
    <>
      <img alt="" height="28" src="/vern.svg" width="28" /> {name}
    </>
  );
}
