import type { CalendarDay } from '../calendar/index.ts';
import { descendantIdsOf, type OrgTree, predecessorIdsOf } from '../org-tree/index.ts';
import type { Actor } from './actor.ts';
import { isAssignedOn } from './assignment.ts';
import type { Role } from './role.ts';

/** Which units an actor's assignments reach on a day. Reach is not sight: a policy says what a role sees there. */
export type Scope = {
  readonly unitIds: ReadonlySet<string>;
  readonly unitIdsByRole: ReadonlyMap<Role, ReadonlySet<string>>;
};

/** Derives the units within reach: the node's own unit, every unit below it, and units that were merged into those. */
export function scopeOf(actor: Actor, tree: OrgTree, day: CalendarDay): Scope {
  const unitIdsByRole = new Map<Role, Set<string>>();
  for (const assignment of actor.assignments) {
    const root = tree.byId.get(assignment.nodeId);
    if (root === undefined || root.municipalityId !== actor.municipalityId || !isAssignedOn(assignment, day)) continue;
    const units = unitIdsByRole.get(assignment.role) ?? new Set<string>();
    for (const id of reachOf(tree, root.id)) units.add(id);
    unitIdsByRole.set(assignment.role, units);
  }
  return { unitIds: new Set([...unitIdsByRole.values()].flatMap((units) => [...units])), unitIdsByRole };
}

function reachOf(tree: OrgTree, rootId: string): readonly string[] {
  const root = tree.byId.get(rootId)!;
  // A department's people belong to its unit; the department itself is not a unit of its own.
  const start =
    root.type === 'department' && root.parentId !== null ? [root.parentId] : [rootId, ...descendantIdsOf(tree, rootId)];
  const units = start.filter((id) => tree.byId.get(id)?.type === 'unit');
  return units.flatMap((id) => [id, ...predecessorIdsOf(tree, id)]);
}
