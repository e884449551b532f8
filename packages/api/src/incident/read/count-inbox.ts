import type { WorkList } from '@vern/domain/incident';
import type { Severity } from '@vern/domain/severity';
import { checkHandled } from '../../places/handled-places.ts';
import type { Work } from '../../work.ts';

/** Counting goes no further: beyond it, how many exactly helps nobody to choose what to do. */
export const MOST_COUNTED = 100;

/**
 * How much is in each work list of a place, counted up to `MOST_COUNTED`.
 * @throws {DomainError} `not_found` for a place that is not the actor's to handle.
 */
export async function countInbox(
  work: Work,
  { nodeId, minSeverity }: { readonly nodeId: string; readonly minSeverity: Severity },
): Promise<Readonly<Record<WorkList, number>>> {
  checkHandled(work, nodeId);
  return work.ports.incidents.inboxCounts(work.scope, { nodeId, minSeverity, day: work.day, most: MOST_COUNTED });
}
