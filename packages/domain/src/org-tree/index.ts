export { lineOf } from './line-of.ts';
export type { OrgNode } from './org-node.ts';
export { ORG_NODE_TYPES, type OrgNodeType } from './org-node-type.ts';
export { type NodeFacts, nodeAsOf, type OrgNodeVersion } from './org-node-version.ts';
export {
  ancestorIdsOf,
  buildOrgTree,
  descendantIdsOf,
  existsOn,
  nodeOf,
  nodesExistingOn,
  type OrgTree,
  partIdsOf,
  unitIdOf,
} from './org-tree.ts';
export { findOrgTreeProblems, ORG_TREE_RULES, type OrgTreeProblem } from './org-tree-problem.ts';
export { predecessorIdsOf, successorIdOf } from './successor.ts';
export { UNIT_KINDS, type UnitKind } from './unit-kind.ts';
