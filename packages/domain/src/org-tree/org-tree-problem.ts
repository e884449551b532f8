import type { OrgNode } from './org-node.ts';
import { ORG_NODE_TYPES } from './org-node-type.ts';

/** What is wrong with a set of nodes, and at which node. */
export type OrgTreeProblem = { readonly rule: (typeof ORG_TREE_RULES)[number]; readonly nodeId: string };

/** What every organisation must keep; an import is refused line by line with these. */
export const ORG_TREE_RULES = [
  'id_used_twice',
  'parent_missing',
  'parent_not_above',
  'municipality_has_parent',
  'other_municipality',
  'unit_kind_only_on_units',
  'ends_before_it_begins',
  'successor_missing',
  'successor_of_other_type',
  'successor_without_end',
  'successor_in_circle',
] as const;

type Check = (node: OrgNode, byId: ReadonlyMap<string, OrgNode>) => boolean;

const rank = (node: OrgNode) => ORG_NODE_TYPES.entries[node.type].rank;

// A parent of strictly lower rank rules out circles among parents, so they need no rule of their own.
const BROKEN: Record<Exclude<(typeof ORG_TREE_RULES)[number], 'id_used_twice'>, Check> = {
  parent_missing: ({ parentId, type }, byId) => (parentId === null ? type !== 'municipality' : !byId.has(parentId)),
  parent_not_above: (node, byId) => {
    const parent = byId.get(node.parentId ?? '');
    return parent !== undefined && rank(parent) >= rank(node);
  },
  municipality_has_parent: ({ type, parentId }) => type === 'municipality' && parentId !== null,
  other_municipality: (node, byId) => {
    const parent = byId.get(node.parentId ?? '');
    return parent !== undefined && parent.municipalityId !== node.municipalityId;
  },
  unit_kind_only_on_units: ({ type, unitKind }) => (type === 'unit') === (unitKind === null),
  ends_before_it_begins: ({ validFrom, validTo }) => validTo !== null && validTo < validFrom,
  successor_missing: ({ successorId }, byId) => successorId !== null && !byId.has(successorId),
  successor_of_other_type: (node, byId) => {
    const successor = byId.get(node.successorId ?? '');
    return successor !== undefined && successor.type !== node.type;
  },
  successor_without_end: ({ successorId, validTo }) => successorId !== null && validTo === null,
  successor_in_circle: (node, byId) => {
    const seen = new Set([node.id]);
    for (let at = node.successorId; at !== null; at = byId.get(at)?.successorId ?? null) {
      if (seen.has(at)) return true;
      seen.add(at);
    }
    return false;
  },
};

/** Every broken rule, node by node; empty when the nodes are a tree. */
export function findOrgTreeProblems(nodes: readonly OrgNode[]): readonly OrgTreeProblem[] {
  const byId = new Map<string, OrgNode>();
  const problems: OrgTreeProblem[] = [];
  for (const node of nodes) {
    if (byId.has(node.id)) problems.push({ rule: 'id_used_twice', nodeId: node.id });
    byId.set(node.id, node);
  }
  for (const node of nodes) {
    for (const [rule, isBroken] of Object.entries(BROKEN) as [keyof typeof BROKEN, Check][]) {
      if (isBroken(node, byId)) problems.push({ rule, nodeId: node.id });
    }
  }
  return problems;
}
