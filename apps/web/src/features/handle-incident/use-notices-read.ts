import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { QUERY_KEYS } from '../../server/query-keys.ts';
import { trpc } from '../../server/trpc.ts';

/** Whoever has opened a case has seen what is new in it. */
export function useNoticesRead(incidentId: string | undefined): void {
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: QUERY_KEYS.notices, queryFn: () => trpc.notice.list.query({}) });
  const unread = data?.notices
    .filter((notice) => !notice.isRead && notice.incidentId === incidentId)
    .map(({ id }) => id);
  const key = unread?.join(' ') ?? '';
  useEffect(() => {
    if (!incidentId || !key) return;
    const refresh = () =>
      Promise.all([
        client.invalidateQueries({ queryKey: QUERY_KEYS.notices }),
        client.invalidateQueries({ queryKey: QUERY_KEYS.mine }),
      ]);
    // That it stays unread when this fails is told by its staying unread.
    trpc.notice.markRead.mutate({ noticeIds: key.split(' ') }).then(refresh, () => undefined);
  }, [incidentId, key, client]);
}
