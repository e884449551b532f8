import type { CalendarDay } from '../calendar/index.ts';
import type { OrgNode } from './org-node.ts';
import { findOrgTreeProblems } from './org-tree-problem.ts';

/** The organisation of one municipality, indexed for walking. Holds closed nodes too: time travel needs them. */
export type OrgTree = {
  readonly byId: ReadonlyMap<string, OrgNode>;
  readonly childIdsOf: ReadonlyMap<string, readonly string[]>;
  readonly predecessorIdsOf: ReadonlyMap<string, readonly string[]>;
};

/**
 * Indexes a municipality's nodes.
 *
 * @throws {RangeError} If the nodes are not a tree; the message names the first problem and the node's id.
 */
export function buildOrgTree(nodes: readonly OrgNode[]): OrgTree {
  const [problem] = findOrgTreeProblems(nodes);
  if (problem !== undefined) throw new RangeError(`Not an organisation tree: ${problem.rule} (${problem.nodeId})`);
  const pairs = <K extends 'parentId' | 'successorId'>(key: K) => {
    const index = new Map<string, string[]>();
    for (const node of nodes) {
      const to = node[key];
      if (to !== null) index.set(to, [...(index.get(to) ?? []), node.id]);
    }
    return index;
  };
  return {
    byId: new Map(nodes.map((node) => [node.id, node])),
    childIdsOf: pairs('parentId'),
    predecessorIdsOf: pairs('successorId'),
  };
}

/** The node with this id. @throws {RangeError} If the tree has none. */
export function nodeOf(tree: OrgTree, id: string): OrgNode {
  const node = tree.byId.get(id);
  if (node === undefined) throw new RangeError(`No such node: ${id}`);
  return node;
}

/** Ids of the nodes above, nearest first; empty for the municipality. */
export function ancestorIdsOf(tree: OrgTree, id: string): readonly string[] {
  const above: string[] = [];
  for (let at = nodeOf(tree, id).parentId; at !== null; at = nodeOf(tree, at).parentId) above.push(at);
  return above;
}

/** Ids of every node below, parents before children; the node itself is not among them. */
export function descendantIdsOf(tree: OrgTree, id: string): readonly string[] {
  const below = [...(tree.childIdsOf.get(nodeOf(tree, id).id) ?? [])];
  for (let i = 0; i < below.length; i += 1) below.push(...(tree.childIdsOf.get(below[i]!) ?? []));
  return below;
}

/** Ids of the departments of a place; a department of a place below is none of its own. */
export function partIdsOf(tree: OrgTree, id: string): readonly string[] {
  return (tree.childIdsOf.get(nodeOf(tree, id).id) ?? []).filter((each) => nodeOf(tree, each).type === 'department');
}

/** The unit a node is or belongs to; null above unit level. */
export function unitIdOf(tree: OrgTree, id: string): string | null {
  return [id, ...ancestorIdsOf(tree, id)].find((each) => nodeOf(tree, each).type === 'unit') ?? null;
}

/** Whether the node exists on a day. */
export function existsOn(node: OrgNode, day: CalendarDay): boolean {
  return node.validFrom <= day && (node.validTo === null || day <= node.validTo);
}

/** The nodes that exist on a day: the organisation as it was, is or will be. */
export function nodesExistingOn(tree: OrgTree, day: CalendarDay): readonly OrgNode[] {
  return [...tree.byId.values()].filter((node) => existsOn(node, day));
}
