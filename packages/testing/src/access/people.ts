// The people whom every table of expectations speaks of, by role and place. A test that needs somebody else has somebody new
// here, and every noun must then say what they see.

/** Everybody in the municipality of the tests; `from` and `to` tell of assignments that have not begun or are over. */
export const PEOPLE = {
  reporter: { role: 'employee', at: 'school' },
  affected: { role: 'employee', at: 'school' },
  colleague: { role: 'employee', at: 'school' },
  department_leader: { role: 'department_leader', at: 'department' },
  unit_leader: { role: 'unit_leader', at: 'school' },
  deputy_leader: { role: 'unit_leader', at: 'school', deputyFor: 'unit_leader' },
  former_leader: { role: 'unit_leader', at: 'school', to: '2025-07-31' },
  coming_leader: { role: 'unit_leader', at: 'school', from: '2099-08-01' },
  safety_rep: { role: 'safety_rep', at: 'school' },
  department_safety_rep: { role: 'safety_rep', at: 'department' },
  former_safety_rep: { role: 'safety_rep', at: 'school', to: '2025-07-31' },
  chief_safety_rep: { role: 'chief_safety_rep', at: 'agency' },
  work_env_group_member: { role: 'work_env_group_member', at: 'school' },
  work_env_committee_member: { role: 'work_env_committee_member', at: 'agency' },
  union_rep: { role: 'union_rep', at: 'school' },
  chief_union_rep: { role: 'chief_union_rep', at: 'agency' },
  merged_reporter: { role: 'employee', at: 'merged_school' },
  other_reporter: { role: 'employee', at: 'other_school' },
  other_unit_leader: { role: 'unit_leader', at: 'other_school' },
  other_safety_rep: { role: 'safety_rep', at: 'other_school' },
  agency_director: { role: 'agency_director', at: 'agency' },
  former_director: { role: 'agency_director', at: 'agency', to: '2025-07-31' },
  division_director: { role: 'division_director', at: 'division' },
  municipal_director: { role: 'municipal_director', at: 'municipality' },
  occupational_health: { role: 'occupational_health', at: 'agency' },
  hr_adviser: { role: 'hr_adviser', at: 'agency' },
  fta_adviser: { role: 'fta_adviser', at: 'agency' },
  steering_group_member: { role: 'steering_group_member', at: 'division' },
  project_leader: { role: 'project_leader', at: 'division' },
  content_editor: { role: 'content_editor', at: 'division' },
  archivist: { role: 'archivist', at: 'division' },
  privacy_officer: { role: 'privacy_officer', at: 'division' },
  system_admin: { role: 'system_admin', at: 'municipality' },
  auditor: { role: 'auditor', at: 'division' },
} as const;

/** Name of one of them. */
export type Person = keyof typeof PEOPLE;

/** All of them, and a leader of another municipality who knows every id. */
export type Who = Person | 'leader_elsewhere';

/** Everybody whom an expectation is asked about. */
export const EVERYBODY: readonly Who[] = [...(Object.keys(PEOPLE) as Person[]), 'leader_elsewhere'];

/** Everybody who works at the school or in a part of it today. Whose school was merged into it works there too, and is named apart. */
export const WORKS_AT_SCHOOL: readonly Who[] = [
  'reporter',
  'affected',
  'colleague',
  'department_leader',
  'unit_leader',
  'deputy_leader',
  'safety_rep',
  'department_safety_rep',
  'work_env_group_member',
  'union_rep',
];
