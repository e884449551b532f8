import type { CodeWords } from '../code-words.ts';

/** The words of the codes of places and of roles held there, in nynorsk. */
export const words: CodeWords['organisation'] = {
  nodeTypes: {
    municipality: 'kommune',
    division: 'sektor',
    agency: 'etat',
    unit: 'eining',
    department: 'avdeling',
  },
  unitKinds: {
    school: 'skule',
    kindergarten: 'barnehage',
    other: 'anna eining',
  },
  roles: {
    employee: 'tilsett',
    department_leader: 'avdelingsleiar',
    unit_leader: 'einingsleiar',
    agency_director: 'etatsdirektør',
    division_director: 'kommunaldirektør',
    municipal_director: 'kommunedirektør',
    safety_rep: 'verneombod',
    chief_safety_rep: 'hovudverneombod',
    union_rep: 'plasstillitsvald',
    chief_union_rep: 'hovudtillitsvald',
    work_env_group_member: 'medlem av AMG',
    work_env_committee_member: 'medlem av AMU',
    occupational_health: 'rådgivar i bedriftshelsetenesta',
    hr_adviser: 'HR- og HMS-rådgivar',
    fta_adviser: 'fagrådgivar',
    steering_group_member: 'medlem av styringsgruppa',
    project_leader: 'prosjektleiar',
    content_editor: 'fagredaktør',
    archivist: 'arkivar',
    privacy_officer: 'personvernombod',
    system_admin: 'systemansvarleg',
    auditor: 'tilsynsstyresmakt',
  },
};
