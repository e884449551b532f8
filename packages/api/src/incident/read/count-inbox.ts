import type { WorkList } from '@vern/domain/incident';
import type { Severity } from '@vern/domain/severity';
import { checkHandled } from '../../places/handled-places.ts';
import type { Work } from '../../work.ts';
import { countGiven } from './given-inbox.ts';

/** Counting goes no further: beyond it, how many exactly helps nobody to choose what to do. */
export const MOST_COUNTED = 100;

/**
 * How much is in each work list of a place, or of what the actor was given, counted up to `MOST_COUNTED`.
 * @throws {DomainError} `not_found` for a place that is not the actor's to handle.
 */
export async function countInbox(
  work: Work,
  { nodeId, minSeverity }: { readonly nodeId: string; readonly minSeverity: Severity },
): Promise<Readonly<Record<WorkList, number>>> {
  if (nodeId === work.scope.actorId) return countGiven(work, { minSeverity, most: MOST_COUNTED });
  checkHandled(work, nodeId);
  return work.ports.incidents.inboxCounts(work.scope, { nodeId, minSeverity, day: work.day, most: MOST_COUNTED });
}
