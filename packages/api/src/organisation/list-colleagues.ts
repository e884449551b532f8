import { DomainError } from '@vern/domain/errors';
import type { PersonRecord } from '@vern/domain/organisation/ports';
import { handledPlacesOf } from '../places/handled-places.ts';
import { staffNodesOf } from '../places/staff-nodes.ts';
import { workPlacesOf } from '../places/work-places.ts';
import type { Work } from '../work.ts';

/**
 * The people who work at a unit, for choosing whom a report or a measure is about.
 * @throws {DomainError} `not_found` for a place where the actor neither works nor leads.
 */
export async function listColleagues(work: Work, nodeId: string): Promise<readonly PersonRecord[]> {
  const known = [...workPlacesOf(work), ...handledPlacesOf(work)].some(({ id }) => id === nodeId);
  if (!known) throw new DomainError('not_found', { id: nodeId });
  return work.ports.organisation.peopleAt(work.scope, staffNodesOf(work.organisation.tree, nodeId));
}
