import { type CodeOf, defineCodeTable, label } from '../locale/index.ts';
import type { OrgNodeType } from '../organisation/index.ts';

const at = (...types: readonly OrgNodeType[]): readonly OrgNodeType[] => types;
const AREA = at('municipality', 'division', 'agency');
const CENTRAL = at('municipality', 'division');

/**
 * Every role a person can be given, and the types of node it can be given at. A role alone opens nothing: the policies
 * of each door say what it sees and decides. Source: the role list and matrix worked out from the programme's documents.
 */
export const ROLES = defineCodeTable('2020-01-01', {
  employee: { label: label('ansatt', 'tilsett', 'employee'), nodeTypes: at('agency', 'unit', 'department') },
  department_leader: {
    label: label('avdelingsleder', 'avdelingsleiar', 'department manager'),
    nodeTypes: at('department'),
  },
  unit_leader: { label: label('enhetsleder', 'einingsleiar', 'unit manager'), nodeTypes: at('unit') },
  agency_director: { label: label('etatsdirektør', 'etatsdirektør', 'agency director'), nodeTypes: at('agency') },
  division_director: {
    label: label('kommunaldirektør', 'kommunaldirektør', 'division director'),
    nodeTypes: at('division'),
  },
  municipal_director: {
    label: label('kommunedirektør', 'kommunedirektør', 'municipal director'),
    nodeTypes: at('municipality'),
  },
  safety_rep: {
    label: label('verneombud', 'verneombod', 'safety representative'),
    nodeTypes: at('unit', 'department'),
  },
  chief_safety_rep: {
    label: label('hovedverneombud', 'hovudverneombod', 'chief safety representative'),
    nodeTypes: AREA,
  },
  union_rep: {
    label: label('plasstillitsvalgt', 'plasstillitsvald', 'workplace union representative'),
    nodeTypes: at('unit'),
  },
  chief_union_rep: {
    label: label('hovedtillitsvalgt', 'hovudtillitsvald', 'chief union representative'),
    nodeTypes: AREA,
  },
  work_env_group_member: {
    label: label('medlem av AMG', 'medlem av AMG', 'working-environment group member'),
    nodeTypes: at('unit'),
  },
  work_env_committee_member: {
    label: label('medlem av AMU', 'medlem av AMU', 'working-environment committee member'),
    nodeTypes: AREA,
  },
  occupational_health: {
    label: label('rådgiver i bedriftshelsetjenesten', 'rådgivar i bedriftshelsetenesta', 'occupational health adviser'),
    nodeTypes: AREA,
  },
  hr_adviser: {
    label: label('HR- og HMS-rådgiver', 'HR- og HMS-rådgivar', 'HR and health and safety adviser'),
    nodeTypes: AREA,
  },
  fta_adviser: { label: label('fagrådgiver', 'fagrådgivar', 'specialist adviser'), nodeTypes: AREA },
  steering_group_member: {
    label: label('medlem av styringsgruppen', 'medlem av styringsgruppa', 'steering group member'),
    nodeTypes: CENTRAL,
  },
  project_leader: { label: label('prosjektleder', 'prosjektleiar', 'project manager'), nodeTypes: CENTRAL },
  content_editor: { label: label('fagredaktør', 'fagredaktør', 'content editor'), nodeTypes: CENTRAL },
  archivist: { label: label('arkivar', 'arkivar', 'archivist'), nodeTypes: CENTRAL },
  privacy_officer: {
    label: label('personvernombud', 'personvernombod', 'data protection officer'),
    nodeTypes: CENTRAL,
  },
  system_admin: { label: label('systemansvarlig', 'systemansvarleg', 'system administrator'), nodeTypes: CENTRAL },
  auditor: { label: label('tilsynsmyndighet', 'tilsynsstyresmakt', 'supervisory authority'), nodeTypes: CENTRAL },
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

/** Those who lead above the units, nearest first. */
export const LEADERS_ABOVE: readonly Role[] = [
  LINE_LEADER_OF.agency,
  LINE_LEADER_OF.division,
  LINE_LEADER_OF.municipality,
];

/** Those who answer for a unit in the line, nearest first: who leads it, and who leads above. */
export const LINE_LEADERS: readonly Role[] = [LINE_LEADER_OF.unit, ...LEADERS_ABOVE];
