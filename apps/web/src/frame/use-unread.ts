import { useQuery } from '@tanstack/react-query';
import { QUERY_KEYS } from '../server/query-keys.ts';
import { trpc } from '../server/trpc.ts';

const EVERY_MS = 60_000;

/** How many words to the person are unread; looked after every minute while the page is in sight. */
export function useUnread(isSignedIn: boolean): number {
  const { data } = useQuery({
    queryKey: QUERY_KEYS.notices,
    queryFn: () => trpc.notice.list.query({}),
    enabled: isSignedIn,
    refetchInterval: EVERY_MS,
  });
  return data?.notices.filter(({ isRead }) => !isRead).length ?? 0;
}
