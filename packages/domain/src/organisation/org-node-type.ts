import { type CodeOf, defineCodeTable, label } from '../locale/index.ts';

/** What a node of the organisation tree is. The tree has any depth; a node's type says its rank. */
export const ORG_NODE_TYPES = defineCodeTable('2020-01-01', {
  municipality: { label: label('kommune', 'kommune', 'municipality'), rank: 0 },
  division: { label: label('sektor', 'sektor', 'division'), rank: 1 },
  agency: { label: label('etat', 'etat', 'agency'), rank: 2 },
  unit: { label: label('enhet', 'eining', 'unit'), rank: 3 },
  department: { label: label('avdeling', 'avdeling', 'department'), rank: 4 },
});

/** Type of a node: municipality, division, agency, unit or department. */
export type OrgNodeType = CodeOf<typeof ORG_NODE_TYPES>;
