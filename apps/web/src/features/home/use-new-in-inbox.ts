import { useQueries } from '@tanstack/react-query';
import type { Me } from '../../server/answers.ts';
import { type InboxQuestion, QUERY_KEYS } from '../../server/query-keys.ts';
import { trpc } from '../../server/trpc.ts';

/** How many reports nobody has received, at the places one handles; as many as one page holds are counted. */
export function useNewInInbox({ handles }: Me): number {
  const results = useQueries({
    queries: handles.map(({ id: nodeId }) => {
      const question: InboxQuestion = { nodeId, workList: 'new', minSeverity: 1, before: null };
      return { queryKey: QUERY_KEYS.inbox(question), queryFn: () => trpc.incident.inbox.query(question) };
    }),
  });
  return results.reduce((sum, { data }) => sum + (data?.rows.length ?? 0), 0);
}
