import type { CalendarDay } from '../calendar/index.ts';
import { existsOn, nodeOf, type OrgTree } from './org-tree.ts';

/**
 * The node that answers for another on a day: itself while it exists, then its successor, then that one's.
 * Access follows this after a merger; statistics keep the node as it was.
 *
 * @returns The id, or the last in the chain when nobody took over.
 */
export function successorIdOf(tree: OrgTree, id: string, day: CalendarDay): string {
  const node = nodeOf(tree, id);
  return node.successorId === null || existsOn(node, day) || day < node.validFrom
    ? id
    : successorIdOf(tree, node.successorId, day);
}

/** Ids of every node that ended up in this one, through however many mergers. */
export function predecessorIdsOf(tree: OrgTree, id: string): readonly string[] {
  const before = [...(tree.predecessorIdsOf.get(nodeOf(tree, id).id) ?? [])];
  for (let i = 0; i < before.length; i += 1) before.push(...(tree.predecessorIdsOf.get(before[i]!) ?? []));
  return before;
}
