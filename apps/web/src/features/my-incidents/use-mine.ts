import { useQuery } from '@tanstack/react-query';
import { type MineQuestion, QUERY_KEYS } from '../../server/query-keys.ts';
import { trpc } from '../../server/trpc.ts';

/** A page of the reader's own reports, those with unread news first. */
export function useMine(question: MineQuestion) {
  return useQuery({ queryKey: QUERY_KEYS.mine(question), queryFn: () => trpc.incident.mine.query(question) });
}
