import { isAssignedOn } from '@vern/domain/access';
import { existsOn, successorIdOf, unitIdOf } from '@vern/domain/org-tree';
import type { StoredNode } from '@vern/domain/organisation/ports';
import type { Work } from '../work.ts';

/**
 * The units the actor works at today, through any assignment there or in a department of it. An employee whose unit was closed works
 * at the one that took over, whether or not their role was moved.
 */
export function workPlacesOf({
  actor,
  organisation,
  day,
}: Pick<Work, 'actor' | 'organisation' | 'day'>): readonly StoredNode[] {
  const { tree, nodes } = organisation;
  const ids = actor.assignments
    .filter((assignment) => isAssignedOn(assignment, day) && nodes.has(assignment.nodeId))
    .map((assignment) => unitIdOf(tree, assignment.nodeId))
    .filter((id) => id !== null)
    .map((id) => successorIdOf(tree, id, day));
  return [...new Set(ids)].map((id) => nodes.get(id)!).filter((node) => existsOn(node, day));
}
