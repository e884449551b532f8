import type { IncidentFacts } from '@vern/domain/incident/shape';
import { partIdsOf, successorIdOf } from '@vern/domain/org-tree';
import type { PersonRecord } from '@vern/domain/organisation/ports';
import type { Work } from '../../work.ts';

/** Everybody with a role today at the places that handle some reports, or in parts of them, by name. */
export function peopleOfPlace(work: Work, reports: readonly IncidentFacts[]): Promise<readonly PersonRecord[]> {
  const { ports, scope, organisation, day } = work;
  const places = reports.map(({ handlerNodeId }) => successorIdOf(organisation.tree, handlerNodeId, day));
  const nodeIds = new Set(places.flatMap((id) => [id, ...partIdsOf(organisation.tree, id)]));
  return ports.organisation.peopleAt(scope, [...nodeIds]);
}
