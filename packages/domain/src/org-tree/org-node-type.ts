import { type CodeOf, defineCodeTable } from '../locale/index.ts';

/** What a node of the organisation tree is. The tree has any depth; a node's type says its rank. */
export const ORG_NODE_TYPES = defineCodeTable('organisation.nodeTypes', '2020-01-01', {
  municipality: { label: 'kommune', rank: 0 },
  division: { label: 'sektor', rank: 1 },
  agency: { label: 'etat', rank: 2 },
  unit: { label: 'enhet', rank: 3 },
  department: { label: 'avdeling', rank: 4 },
});

/** Type of a node: municipality, division, agency, unit or department. */
export type OrgNodeType = CodeOf<typeof ORG_NODE_TYPES>;
