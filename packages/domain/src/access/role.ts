import { type CodeOf, defineCodeTable } from '../locale/index.ts';
import type { OrgNodeType } from '../org-tree/index.ts';
import type { Reach } from './reach.ts';

const at = (...types: readonly OrgNodeType[]): readonly OrgNodeType[] => types;
const reach = (...reaches: readonly Reach[]): readonly Reach[] => reaches;
const AREA = at('municipality', 'division', 'agency');
const CENTRAL = at('municipality', 'division');

/**
 * Every role a person can be given, the types of node it can be given at, and how far it reaches from there. The policies
 * of each door say what a reach sees and decides; the database reads the same reaches from `role_reach`.
 * Source: the role list and matrix worked out from the programme's documents.
 */
export const ROLES = defineCodeTable('organisation.roles', '2020-01-01', {
  employee: {
    label: 'ansatt',
    nodeTypes: at('agency', 'unit', 'department'),
    reach: reach('works'),
  },
  department_leader: {
    label: 'avdelingsleder',
    nodeTypes: at('department'),
    reach: reach('leads', 'works'),
  },
  unit_leader: {
    label: 'enhetsleder',
    nodeTypes: at('unit'),
    reach: reach('handles', 'leads'),
  },
  agency_director: {
    label: 'etatsdirektør',
    nodeTypes: at('agency'),
    reach: reach('handles', 'counts'),
  },
  division_director: {
    label: 'kommunaldirektør',
    nodeTypes: at('division'),
    reach: reach('handles', 'counts'),
  },
  municipal_director: {
    label: 'kommunedirektør',
    nodeTypes: at('municipality'),
    reach: reach('handles', 'counts'),
  },
  safety_rep: {
    label: 'verneombud',
    nodeTypes: at('unit', 'department'),
    reach: reach('represents'),
  },
  chief_safety_rep: {
    label: 'hovedverneombud',
    nodeTypes: AREA,
    reach: reach('represents_below', 'counts'),
  },
  union_rep: {
    label: 'plasstillitsvalgt',
    nodeTypes: at('unit'),
    reach: reach('works'),
  },
  chief_union_rep: {
    label: 'hovedtillitsvalgt',
    nodeTypes: AREA,
    reach: reach(),
  },
  work_env_group_member: {
    label: 'medlem av AMG',
    nodeTypes: at('unit'),
    reach: reach('consults'),
  },
  work_env_committee_member: {
    label: 'medlem av AMU',
    nodeTypes: AREA,
    reach: reach('consults_below', 'counts'),
  },
  occupational_health: {
    label: 'rådgiver i bedriftshelsetjenesten',
    nodeTypes: AREA,
    reach: reach(),
  },
  hr_adviser: {
    label: 'HR- og HMS-rådgiver',
    nodeTypes: AREA,
    reach: reach('advises', 'helps', 'counts'),
  },
  fta_adviser: {
    label: 'fagrådgiver',
    nodeTypes: AREA,
    reach: reach('advises', 'counts'),
  },
  steering_group_member: {
    label: 'medlem av styringsgruppen',
    nodeTypes: CENTRAL,
    reach: reach('stands_in', 'steers', 'counts'),
  },
  project_leader: {
    label: 'prosjektleder',
    nodeTypes: CENTRAL,
    reach: reach('steers', 'counts'),
  },
  content_editor: { label: 'fagredaktør', nodeTypes: CENTRAL, reach: reach() },
  archivist: { label: 'arkivar', nodeTypes: CENTRAL, reach: reach() },
  privacy_officer: {
    label: 'personvernombud',
    nodeTypes: CENTRAL,
    reach: reach('administers'),
  },
  system_admin: {
    label: 'systemansvarlig',
    nodeTypes: CENTRAL,
    reach: reach('administers'),
  },
  auditor: {
    label: 'tilsynsmyndighet',
    nodeTypes: CENTRAL,
    reach: reach(),
  },
});

/** Code of a role. */
export type Role = CodeOf<typeof ROLES>;

/** The role that leads each type of node: the line, from department to municipality. */
export const LINE_LEADER_OF = {
  department: 'department_leader',
  unit: 'unit_leader',
  agency: 'agency_director',
  division: 'division_director',
  municipality: 'municipal_director',
} as const satisfies Record<OrgNodeType, Role>;

/** The roles with one of these reaches, in the table's order. */
export function rolesThat(...reaches: readonly Reach[]): readonly Role[] {
  return ROLES.codes.filter((role) => ROLES.entries[role].reach.some((each) => reaches.includes(each)));
}
