import { useQueries } from '@tanstack/react-query';
import type { Me } from '../../server/answers.ts';
import { ask } from '../../server/ask.ts';

/** How many reports nobody has received, at the places one handles. */
export function useNewInInbox({ handles }: Me): number {
  const results = useQueries({
    queries: handles.map(({ id: nodeId }) => ask('incident.inboxCounts', { nodeId, minSeverity: 1 })),
  });
  const counts = results.map(({ data }) => data?.lists.find(({ workList }) => workList === 'new')?.count ?? 0);
  return counts.reduce((sum, count) => sum + count, 0);
}
