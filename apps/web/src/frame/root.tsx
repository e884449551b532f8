import { isSignedOut } from '@vern/app-frame/refusal';
import { useTexts } from '@vern/i18n/language';
import { Page } from '@vern/ui/page';
import { Skeleton } from '@vern/ui/skeleton';
import { type ComponentType, lazy, Suspense } from 'react';
import { usePathname } from 'wouter/use-browser-location';
import { loadOfflineHelp } from '../features/acute-help/index.ts';
import { loadOfflineParts, type OutboxBannerProps } from '../features/report-incident/index.ts';
import { ROUTES } from '../features.ts';
import { FetchFailed } from '../refusal/refusal-notice.tsx';
import { useRefusalTexts } from '../refusal/use-refusal-texts.ts';
import { findRoute } from '../routing/find-route.ts';
import { MeContext } from '../server/me-context.ts';
import { PageFrame } from './page-frame.tsx';
import { Pages } from './pages.tsx';
import { useKeptMe } from './use-kept-me.ts';
import { useWhoIsHere } from './use-who-is-here.ts';

/** Fetched when it is needed, which is without a network: the service worker keeps it. */
const OfflineHelp = lazy(async () => ({
  default: (await loadOfflineHelp()).OfflineHelp,
}));

/** What waits for a network. Fetched after the page, and never in its way: where it is away, nothing could be sent either. */
const OutboxBanner = lazy(async (): Promise<{ readonly default: ComponentType<OutboxBannerProps> }> => {
  try {
    return { default: (await loadOfflineParts()).OutboxBanner };
  } catch {
    return { default: () => null };
  }
});

/** The frame of every page, and who stands in it. */
export function Root() {
  useRefusalTexts();
  const { data, error, isPending, refetch } = useWhoIsHere();
  const kept = useKeptMe({ isAway: Boolean(error && !data && !isSignedOut(error)), isAsked: isPending });
  const me = data ?? kept ?? null;
  const shell = useTexts('shell');
  const isForAll = findRoute(ROUTES, usePathname())?.isForAll ?? false;
  const failed = error && !isSignedOut(error) && !me && !isForAll;
  const isWaiting = ((isPending && !me) || kept === undefined) && !isForAll;
  const waiting = <Skeleton count={3} label={shell.loading} shape="cards" />;
  return (
    <MeContext value={me}>
      <PageFrame me={me}>
        <Suspense>
          <OutboxBanner isConfirmed={data !== undefined} me={me} />
        </Suspense>
        {isWaiting && waiting}
        {failed && (
          <Page title={shell.couldNotFetch}>
            <FetchFailed error={error} onRetry={() => void refetch()} />
            <Suspense>
              <OfflineHelp />
            </Suspense>
          </Page>
        )}
        {!isWaiting && !failed && <Pages routes={ROUTES} waiting={waiting} />}
      </PageFrame>
    </MeContext>
  );
}
