import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Notice } from '../server/answers.ts';
import { ask, touch } from '../server/ask.ts';
import { trpc } from '../server/trpc.ts';

/** Marks as seen what is new on the page a person has come to, as `isHere` tells of each word. */
export function useNoticesRead(isHere: (notice: Notice) => boolean): void {
  const client = useQueryClient();
  const { data } = useQuery(ask('notice.list', {}));
  const unread = data?.notices.filter((notice) => !notice.isRead && isHere(notice)).map(({ id }) => id);
  const key = unread?.join(' ') ?? '';
  useEffect(() => {
    if (!key) return;
    const refresh = () => touch(client, 'notice.list', 'incident.mine');
    // When this fails it stays unread, which says enough.
    trpc.notice.markRead.mutate({ noticeIds: key.split(' ') }).then(refresh, () => undefined);
  }, [key, client]);
}
