import { isAssignedOn, rolesThat } from '@vern/domain/access';
import { descendantIdsOf, existsOn, unitIdOf } from '@vern/domain/org-tree';
import type { StoredNode } from '@vern/domain/organisation/ports';
import type { Work } from '../work.ts';

/** Roles that follow what is reported where they are, and handle none of it. */
const FOLLOWS = rolesThat('represents', 'represents_below', 'consults');

/**
 * The units whose reports the actor follows today without handling them: as a safety representative of the unit or of a
 * department of it, as a chief safety representative of everything below, as a member of the unit's working-environment
 * group. What of them is seen is the policy's to say: by name.
 */
export function followedPlacesOf({
  actor,
  organisation,
  day,
}: Pick<Work, 'actor' | 'organisation' | 'day'>): readonly StoredNode[] {
  const { tree, nodes } = organisation;
  const held = actor.assignments.filter((each) => FOLLOWS.includes(each.role) && isAssignedOn(each, day));
  const unitsOf = (nodeId: string): readonly (string | null)[] => {
    if (!nodes.has(nodeId)) return [];
    const unitId = unitIdOf(tree, nodeId);
    return unitId === null ? descendantIdsOf(tree, nodeId).filter((id) => nodes.get(id)?.type === 'unit') : [unitId];
  };
  const ids = new Set(held.flatMap(({ nodeId }) => unitsOf(nodeId)));
  return [...nodes.values()]
    .filter((node) => ids.has(node.id) && existsOn(node, day))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb', { numeric: true }));
}
