import { useQuery } from '@tanstack/react-query';
import type { Unread } from '../routing/feature.ts';
import { ask } from '../server/ask.ts';

const EVERY_MS = 60_000;

/** How much the person has not read; looked after every minute while the page is in sight. */
export function useUnread(isSignedIn: boolean): Unread {
  const { data } = useQuery({
    ...ask('notice.list', {}),
    enabled: isSignedIn,
    refetchInterval: EVERY_MS,
  });
  const unread = data?.notices.filter(({ isRead, subject }) => !isRead && subject.type === 'incident');
  const own = unread?.filter(({ isOwn }) => isOwn).length ?? 0;
  return { own, others: (unread?.length ?? 0) - own };
}
