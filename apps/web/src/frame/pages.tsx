import { BrokenPart } from '@vern/recovery';
import { type ReactNode, Suspense, use, useDeferredValue, useMemo } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Route, Router } from 'wouter';
import { navigate, usePathname, useSearch } from 'wouter/use-browser-location';
import { SignedOutPage } from '../features/sign-in/index.ts';
import { AddressContext, addressOf, useAddress } from '../routing/address.ts';
import type { AppRoute } from '../routing/feature.ts';
import { findRoute } from '../routing/find-route.ts';
import { countEntry } from '../routing/history-entries.ts';
import { useScroll } from '../routing/use-scroll.ts';
import { MeContext } from '../server/me-context.ts';
import { NotFoundPage } from './not-found-page.tsx';

/**
 * The page of the address. The one before stays in sight, with its own address, until the next is here with its texts.
 *
 * @param waiting - Stands where the very first page will.
 */
export function Pages({ routes, waiting }: { readonly routes: readonly AppRoute[]; readonly waiting: ReactNode }) {
  const written = useDeferredValue(usePathname() + useSearch());
  const address = useMemo(() => addressOf(written), [written]);
  useScroll(written);
  const route = findRoute(routes, address.pathname);
  return (
    <AddressContext value={address}>
      <Router aroundNav={countEntry} hook={useLocationInSight}>
        <ErrorBoundary
          FallbackComponent={BrokenPart}
          onReset={() => {
            for (const { page } of routes) page.forgetFailure();
          }}
          resetKeys={[written]}
        >
          <Suspense fallback={waiting}>
            {route ? (
              <Route path={route.path}>
                <PageOf route={route} />
              </Route>
            ) : (
              <NotFoundPage />
            )}
          </Suspense>
        </ErrorBoundary>
      </Router>
    </AddressContext>
  );
}

/** What the router tells a page of where one is: a page that still stands is not told of the next one. */
function useLocationInSight(): [string, typeof navigate] {
  return [useAddress().pathname, navigate];
}

/** A page that is somebody's own is shown to nobody else: the way in stands there instead. */
function PageOf({ route }: { readonly route: AppRoute }) {
  if (!use(MeContext) && !route.isForAll) return <SignedOutPage />;
  const Page = use(route.page.load());
  return <Page />;
}
