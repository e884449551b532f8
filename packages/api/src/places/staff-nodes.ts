import { descendantIdsOf, type OrgTree, predecessorIdsOf } from '@vern/domain/org-tree';

/** Where the people of a unit hold their roles: there, in its parts, and at what was closed into it if nobody moved them. */
export function staffNodesOf(tree: OrgTree, unitId: string): readonly string[] {
  return [unitId, ...predecessorIdsOf(tree, unitId)].flatMap((id) => [id, ...descendantIdsOf(tree, id)]);
}
