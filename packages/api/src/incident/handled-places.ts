import { isAssignedOn, LINE_LEADER_OF, type Role } from '@vern/domain/access';
import { predecessorIdsOf } from '@vern/domain/organisation';
import type { StoredNode } from '@vern/domain/ports';
import type { Work } from '../work.ts';

const LEADS: readonly Role[] = [
  LINE_LEADER_OF.unit,
  LINE_LEADER_OF.agency,
  LINE_LEADER_OF.division,
  LINE_LEADER_OF.municipality,
];

/** The places whose reports the actor handles today: where they lead or stand in, and what was merged into those. */
export function handledPlacesOf({
  actor,
  organisation,
  day,
}: Pick<Work, 'actor' | 'organisation' | 'day'>): readonly StoredNode[] {
  const { tree, nodes } = organisation;
  const ids = actor.assignments
    .filter((each) => LEADS.includes(each.role) && isAssignedOn(each, day) && nodes.has(each.nodeId))
    .flatMap(({ nodeId }) => [nodeId, ...predecessorIdsOf(tree, nodeId)]);
  return [...new Set(ids)].map((id) => nodes.get(id)!);
}
