import type { CodeWords } from '../code-words.ts';

/** The words of the codes of places and of roles held there, in English. */
export const words: CodeWords['organisation'] = {
  nodeTypes: {
    municipality: 'municipality',
    division: 'division',
    agency: 'agency',
    unit: 'unit',
    department: 'department',
  },
  unitKinds: {
    school: 'school',
    kindergarten: 'kindergarten',
    other: 'other unit',
  },
  roles: {
    employee: 'employee',
    department_leader: 'department manager',
    unit_leader: 'unit manager',
    agency_director: 'agency director',
    division_director: 'division director',
    municipal_director: 'municipal director',
    safety_rep: 'safety representative',
    chief_safety_rep: 'chief safety representative',
    union_rep: 'workplace union representative',
    chief_union_rep: 'chief union representative',
    work_env_group_member: 'working-environment group member',
    work_env_committee_member: 'working-environment committee member',
    occupational_health: 'occupational health adviser',
    hr_adviser: 'HR and health and safety adviser',
    fta_adviser: 'specialist adviser',
    steering_group_member: 'steering group member',
    project_leader: 'project manager',
    content_editor: 'content editor',
    archivist: 'archivist',
    privacy_officer: 'data protection officer',
    system_admin: 'system administrator',
    auditor: 'supervisory authority',
  },
};
