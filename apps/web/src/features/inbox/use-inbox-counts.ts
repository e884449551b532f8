import { useQuery } from '@tanstack/react-query';
import type { Severity } from '@vern/domain/severity';
import type { InboxCounts } from '../../server/answers.ts';
import { QUERY_KEYS } from '../../server/query-keys.ts';
import { trpc } from '../../server/trpc.ts';

/** How much is in each work list of a place; absent until it is known, and the lists do without. */
export function useInboxCounts(nodeId: string, minSeverity: Severity): InboxCounts | undefined {
  const { data } = useQuery({
    queryKey: QUERY_KEYS.inboxCounts(nodeId, minSeverity),
    queryFn: () => trpc.incident.inboxCounts.query({ nodeId, minSeverity }),
  });
  return data?.lists;
}
