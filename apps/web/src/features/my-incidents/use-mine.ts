import { useQuery } from '@tanstack/react-query';
import { QUERY_KEYS } from '../../server/query-keys.ts';
import { trpc } from '../../server/trpc.ts';

/** One's own reports, those with unread news first. */
export function useMine() {
  return useQuery({ queryKey: QUERY_KEYS.mine, queryFn: async () => (await trpc.incident.mine.query({})).rows });
}
