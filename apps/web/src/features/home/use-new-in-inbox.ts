import { useQueries } from '@tanstack/react-query';
import type { Me } from '../../server/answers.ts';
import { ask } from '../../server/ask.ts';

/** How many reports nobody has received, at the places one handles and among those one was given. */
export function useNewInInbox({ handles, isGiven, personId }: Me): number {
  const results = useQueries({
    queries: [...handles.map(({ id }) => id), ...(isGiven ? [personId] : [])].map((nodeId) =>
      ask('incident.inboxCounts', { nodeId, minSeverity: 1 }),
    ),
  });
  const counts = results.map(({ data }) => data?.lists.find(({ workList }) => workList === 'new')?.count ?? 0);
  return counts.reduce((sum, count) => sum + count, 0);
}
