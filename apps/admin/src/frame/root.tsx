import { Outlet } from '@tanstack/react-router';
import { isSignedOut } from '@vern/app-frame/refusal';
import { useTexts } from '@vern/i18n/language';
import { Skeleton } from '@vern/ui/skeleton';
import { Suspense } from 'react';
import { ClosedPage } from '../features/sign-in/closed-page.tsx';
import { SignedOutPage } from '../features/sign-in/signed-out-page.tsx';
import { FetchFailed } from '../refusal/fetch-failed.tsx';
import { ConsoleFrame } from './console-frame.tsx';
import { MeContext } from './me-context.ts';
import { useWhoIsHere } from './use-who-is-here.ts';

/** The frame of every page, who stands in it, and the gate: without a session or a role one gets no further. */
export function Root() {
  const shell = useTexts('shell');
  const { data: me = null, error, isPending, refetch } = useWhoIsHere();
  const waiting = <Skeleton count={3} label={shell.loading} shape="cards" />;
  return (
    <MeContext value={me}>
      <ConsoleFrame isWaiting={isPending} me={me}>
        {isPending && waiting}
        {!me && error && isSignedOut(error) && <SignedOutPage />}
        {!me && error && !isSignedOut(error) && <FetchFailed error={error} onRetry={() => void refetch()} />}
        {me && !me.console && <ClosedPage />}
        {me?.console && (
          <Suspense fallback={waiting}>
            <Outlet />
          </Suspense>
        )}
      </ConsoleFrame>
    </MeContext>
  );
}
