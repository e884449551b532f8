import { useQuery } from '@tanstack/react-query';
import type { Severity } from '@vern/domain/severity';
import type { InboxCounts } from '../../server/answers.ts';
import { ask } from '../../server/ask.ts';

/** How much is in each work list of a place; absent until it is known, and the lists do without. */
export function useInboxCounts(nodeId: string, minSeverity: Severity): InboxCounts | undefined {
  const { data } = useQuery(ask('incident.inboxCounts', { nodeId, minSeverity }));
  return data?.lists;
}
