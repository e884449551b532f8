import { type HeldRole, isAssignedOn, LINE_LEADER_OF } from '../../access/index.ts';
import type { CalendarDay } from '../../calendar/index.ts';
import { nodeOf, type OrgTree } from '../../org-tree/index.ts';

/** Those who lead a place in their own right, or who stand in while nobody does. */
export function chiefsAt(
  tree: OrgTree,
  held: readonly HeldRole[],
  nodeId: string,
  day: CalendarDay,
): readonly string[] {
  const holders = holdersAt(tree, held, nodeId, day);
  const own = holders.filter((each) => each.deputyFor === undefined);
  return (own.length > 0 ? own : holders).map(({ personId }) => personId);
}

/** Everybody who holds the role that leads a place, on a day: those who stand in too. */
export function holdersAt(
  tree: OrgTree,
  held: readonly HeldRole[],
  nodeId: string,
  day: CalendarDay,
): readonly HeldRole[] {
  const role = LINE_LEADER_OF[nodeOf(tree, nodeId).type];
  return held.filter((each) => each.nodeId === nodeId && each.role === role && isAssignedOn(each, day));
}
