import type { CalendarDay } from '../calendar/index.ts';
import type { OrgNode } from './org-node.ts';

/** What may change of a node while it goes on being the same node. */
export type NodeFacts = Pick<OrgNode, 'name' | 'parentId' | 'unitKind'>;

/** A node as it was for a time that is over. */
export type OrgNodeVersion = NodeFacts & {
  readonly from: CalendarDay;
  /** The last day that it was so. */
  readonly to: CalendarDay;
};

/**
 * A node as it was on a day: history keeps the name, the place in the line and the kind that held then.
 * @param former - Its versions that are over, in any order.
 */
export function nodeAsOf(node: NodeFacts, former: readonly OrgNodeVersion[], day: CalendarDay): NodeFacts {
  const { name, parentId, unitKind } = former.find(({ from, to }) => from <= day && day <= to) ?? node;
  return { name, parentId, unitKind };
}
