import { useQuery } from '@tanstack/react-query';
import { QUERY_KEYS } from '../server/query-keys.ts';
import { trpc } from '../server/trpc.ts';

const EVERY_MS = 60_000;

/** Messages one has not read, by whose report they are about. Measures of one's own stand on Home. */
export interface Unread {
  readonly own: number;
  readonly others: number;
}

/** How much the person has not read; looked after every minute while the page is in sight. */
export function useUnread(isSignedIn: boolean): Unread {
  const { data } = useQuery({
    queryKey: QUERY_KEYS.notices,
    queryFn: () => trpc.notice.list.query({}),
    enabled: isSignedIn,
    refetchInterval: EVERY_MS,
  });
  const unread = data?.notices.filter(({ isRead, subject }) => !isRead && subject.type === 'incident');
  const own = unread?.filter(({ isOwn }) => isOwn).length ?? 0;
  return { own, others: (unread?.length ?? 0) - own };
}
