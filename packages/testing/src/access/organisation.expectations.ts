import { PEOPLE, type Person, type Who, WORKS_AT_SCHOOL } from './people.ts';

// What is asked of a place and not of one report: as `incident.expectations.ts`, written by hand and ignorant of the policies.

const WORKS_IN_MUNICIPALITY: readonly Who[] = (Object.keys(PEOPLE) as Person[]).filter(
  (who) => !['former_leader', 'coming_leader', 'former_safety_rep', 'former_director'].includes(who),
);

/** Who may ask at a place or of the municipality; everybody else is refused with `otherwise`. */
export const ON_PLACE: Readonly<
  Record<string, { readonly procedure: string; readonly allowed: readonly Who[]; readonly otherwise: string }>
> = {
  // Substitutes and people of several places report where it happened; those who hold no role any more, or not yet, do not.
  'report from the school': {
    procedure: 'incident.submit',
    allowed: WORKS_IN_MUNICIPALITY,
    otherwise: 'unit_not_open',
  },
  'inbox of the division': {
    procedure: 'incident.inbox',
    allowed: ['division_director', 'steering_group_member'],
    otherwise: 'not_found',
  },
  'inbox of the school': {
    procedure: 'incident.inbox',
    allowed: ['unit_leader', 'deputy_leader'],
    otherwise: 'not_found',
  },
  'inbox of the agency': { procedure: 'incident.inbox', allowed: ['agency_director'], otherwise: 'not_found' },
  'counts of the school’s inbox': {
    procedure: 'incident.inboxCounts',
    allowed: ['unit_leader', 'deputy_leader'],
    otherwise: 'not_found',
  },
  'counts of the agency’s inbox': {
    procedure: 'incident.inboxCounts',
    allowed: ['agency_director'],
    otherwise: 'not_found',
  },
  // Those who handle it or follow it; what of it each sees is what they see of its reports one by one.
  'reports of the school': {
    procedure: 'incident.search',
    allowed: [
      'unit_leader',
      'deputy_leader',
      'safety_rep',
      'department_safety_rep',
      'chief_safety_rep',
      'work_env_group_member',
    ],
    otherwise: 'not_found',
  },
  'reports of the agency': { procedure: 'incident.search', allowed: ['agency_director'], otherwise: 'not_found' },
  // A person whose school was merged into it works there now.
  'people of the school': {
    procedure: 'organisation.colleagues',
    allowed: [...WORKS_AT_SCHOOL, 'merged_reporter'],
    otherwise: 'not_found',
  },
  'register of people': {
    procedure: 'organisation.people',
    allowed: [
      'agency_director',
      'division_director',
      'municipal_director',
      'chief_safety_rep',
      'hr_adviser',
      'fta_adviser',
      'privacy_officer',
      'system_admin',
    ],
    otherwise: 'not_found',
  },
  // Places and nobody: for whoever can have an empty chair filled.
  'empty chairs': {
    procedure: 'organisation.vacancies',
    allowed: [
      'agency_director',
      'division_director',
      'municipal_director',
      'chief_safety_rep',
      'hr_adviser',
      'fta_adviser',
      'privacy_officer',
      'system_admin',
    ],
    otherwise: 'not_found',
  },
  // Counts alone: the same people see no single report.
  figures: {
    procedure: 'overview.show',
    allowed: [
      'agency_director',
      'division_director',
      'municipal_director',
      'chief_safety_rep',
      'work_env_committee_member',
      'hr_adviser',
      'fta_adviser',
      'steering_group_member',
      'project_leader',
    ],
    otherwise: 'not_found',
  },
};
