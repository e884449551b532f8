import { Outlet } from '@tanstack/react-router';
import { Skeleton } from '@vern/ui/skeleton';
import { Suspense } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { FetchFailed } from '../refusal/refusal-notice.tsx';
import { isSignedOut } from '../refusal/refusal-of.ts';
import { MeContext } from './me-context.ts';
import { PageFrame } from './page-frame.tsx';
import { useWhoIsHere } from './use-who-is-here.ts';

/** The frame of every page, and who stands in it. */
export function Root() {
  const { data: me = null, error, isPending, refetch } = useWhoIsHere();
  const shell = useTexts('shell');
  const failed = error && !isSignedOut(error) && !me;
  return (
    <MeContext value={me}>
      <PageFrame me={me}>
        {isPending && <Skeleton count={3} label={shell.loading} shape="cards" />}
        {failed && <FetchFailed error={error} onRetry={() => void refetch()} />}
        {!isPending && !failed && (
          <Suspense fallback={<Skeleton count={3} label={shell.loading} shape="cards" />}>
            <Outlet />
          </Suspense>
        )}
      </PageFrame>
    </MeContext>
  );
}
