import { useQuery } from '@tanstack/react-query';
import { QUERY_KEYS } from '../server/query-keys.ts';
import { trpc } from '../server/trpc.ts';

const EVERY_MS = 60_000;

/** How many words about cases the person has not read; looked after every minute while the page is in sight. */
export function useUnread(isSignedIn: boolean): number {
  const { data } = useQuery({
    queryKey: QUERY_KEYS.notices,
    queryFn: () => trpc.notice.list.query({}),
    enabled: isSignedIn,
    refetchInterval: EVERY_MS,
  });
  return data?.notices.filter(({ isRead, incidentId }) => !isRead && incidentId !== null).length ?? 0;
}
