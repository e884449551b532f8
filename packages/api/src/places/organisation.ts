import type { CalendarDay } from '@vern/domain/calendar';
import { buildOrgTree, nodeAsOf, type OrgTree } from '@vern/domain/org-tree';
import type { StoredNode } from '@vern/domain/organisation/ports';

/** A municipality's places, indexed once for a request. */
export type Organisation = {
  readonly tree: OrgTree;
  readonly nodes: ReadonlyMap<string, StoredNode>;
};

/** Index the nodes of one municipality. @throws {RangeError} If they are not a tree. */
export function indexOrganisation(nodes: readonly StoredNode[]): Organisation {
  return { tree: buildOrgTree(nodes), nodes: new Map(nodes.map((node) => [node.id, node])) };
}

/** What a place was called on a day: a report keeps the name that its unit had; the empty text when it is not there. */
export function nameOfNodeOn({ nodes }: Organisation, id: string, day: CalendarDay): string {
  const node = nodes.get(id);
  return node ? nodeAsOf(node, node.former, day).name : '';
}

/** Name of the unit that a place is, or is a part of; the empty text when it is not there. */
export function nameOfUnit({ nodes }: Organisation, id: string): string {
  const node = nodes.get(id);
  const unit = node?.type === 'department' ? nodes.get(node.parentId ?? '') : node;
  return unit?.name ?? '';
}

/** Name of a place; the empty text when it is not there. */
export function nameOfNode({ nodes }: Organisation, id: string): string {
  return nodes.get(id)?.name ?? '';
}
