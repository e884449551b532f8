import { type CodeOf, defineCodeTable, label } from '../locale/index.ts';
import type { OrgNodeType } from '../organisation/index.ts';
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
export const ROLES = defineCodeTable('2020-01-01', {
  employee: {
    label: label('ansatt', 'tilsett', 'employee'),
    nodeTypes: at('agency', 'unit', 'department'),
    reach: reach('works'),
  },
  department_leader: {
    label: label('avdelingsleder', 'avdelingsleiar', 'department manager'),
    nodeTypes: at('department'),
    reach: reach('leads', 'works'),
  },
  unit_leader: {
    label: label('enhetsleder', 'einingsleiar', 'unit manager'),
    nodeTypes: at('unit'),
    reach: reach('handles', 'leads'),
  },
  agency_director: {
    label: label('etatsdirektør', 'etatsdirektør', 'agency director'),
    nodeTypes: at('agency'),
    reach: reach('handles', 'counts'),
  },
  division_director: {
    label: label('kommunaldirektør', 'kommunaldirektør', 'division director'),
    nodeTypes: at('division'),
    reach: reach('handles', 'counts'),
  },
  municipal_director: {
    label: label('kommunedirektør', 'kommunedirektør', 'municipal director'),
    nodeTypes: at('municipality'),
    reach: reach('handles', 'counts'),
  },
  safety_rep: {
    label: label('verneombud', 'verneombod', 'safety representative'),
    nodeTypes: at('unit', 'department'),
    reach: reach('represents'),
  },
  chief_safety_rep: {
    label: label('hovedverneombud', 'hovudverneombod', 'chief safety representative'),
    nodeTypes: AREA,
    reach: reach('represents_below', 'counts'),
  },
  union_rep: {
    label: label('plasstillitsvalgt', 'plasstillitsvald', 'workplace union representative'),
    nodeTypes: at('unit'),
    reach: reach('works'),
  },
  chief_union_rep: {
    label: label('hovedtillitsvalgt', 'hovudtillitsvald', 'chief union representative'),
    nodeTypes: AREA,
    reach: reach(),
  },
  work_env_group_member: {
    label: label('medlem av AMG', 'medlem av AMG', 'working-environment group member'),
    nodeTypes: at('unit'),
    reach: reach('consults'),
  },
  work_env_committee_member: {
    label: label('medlem av AMU', 'medlem av AMU', 'working-environment committee member'),
    nodeTypes: AREA,
    reach: reach('consults_below', 'counts'),
  },
  occupational_health: {
    label: label('rådgiver i bedriftshelsetjenesten', 'rådgivar i bedriftshelsetenesta', 'occupational health adviser'),
    nodeTypes: AREA,
    reach: reach(),
  },
  hr_adviser: {
    label: label('HR- og HMS-rådgiver', 'HR- og HMS-rådgivar', 'HR and health and safety adviser'),
    nodeTypes: AREA,
    reach: reach('advises', 'helps', 'counts'),
  },
  fta_adviser: {
    label: label('fagrådgiver', 'fagrådgivar', 'specialist adviser'),
    nodeTypes: AREA,
    reach: reach('advises', 'counts'),
  },
  steering_group_member: {
    label: label('medlem av styringsgruppen', 'medlem av styringsgruppa', 'steering group member'),
    nodeTypes: CENTRAL,
    reach: reach('stands_in', 'steers', 'counts'),
  },
  project_leader: {
    label: label('prosjektleder', 'prosjektleiar', 'project manager'),
    nodeTypes: CENTRAL,
    reach: reach('steers', 'counts'),
  },
  content_editor: { label: label('fagredaktør', 'fagredaktør', 'content editor'), nodeTypes: CENTRAL, reach: reach() },
  archivist: { label: label('arkivar', 'arkivar', 'archivist'), nodeTypes: CENTRAL, reach: reach() },
  privacy_officer: {
    label: label('personvernombud', 'personvernombod', 'data protection officer'),
    nodeTypes: CENTRAL,
    reach: reach('administers'),
  },
  system_admin: {
    label: label('systemansvarlig', 'systemansvarleg', 'system administrator'),
    nodeTypes: CENTRAL,
    reach: reach('administers'),
  },
  auditor: {
    label: label('tilsynsmyndighet', 'tilsynsstyresmakt', 'supervisory authority'),
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
