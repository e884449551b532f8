import { useQueries } from '@tanstack/react-query';
import type { Me } from '../../server/answers.ts';
import { QUERY_KEYS } from '../../server/query-keys.ts';
import { trpc } from '../../server/trpc.ts';

/** How many reports nobody has received, at the places one handles. */
export function useNewInInbox({ handles }: Me): number {
  const results = useQueries({
    queries: handles.map(({ id: nodeId }) => ({
      queryKey: QUERY_KEYS.inboxCounts(nodeId, 1),
      queryFn: () => trpc.incident.inboxCounts.query({ nodeId, minSeverity: 1 }),
    })),
  });
  const counts = results.map(({ data }) => data?.lists.find(({ workList }) => workList === 'new')?.count ?? 0);
  return counts.reduce((sum, count) => sum + count, 0);
}
