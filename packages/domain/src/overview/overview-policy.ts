import { type Grant, isAssignedOn, type Role, type Rule } from '../access/index.ts';

/** Those who follow the work in the line, steer it or keep it running: they read figures, never a report. */
const FIGURE_ROLES: readonly Role[] = [
  'agency_director',
  'division_director',
  'municipal_director',
  'steering_group_member',
  'project_leader',
  'hr_adviser',
  'fta_adviser',
  'work_env_committee_member',
  'chief_safety_rep',
  'system_admin',
];

/** Those who need to find people: to support them, or to keep the register right. */
const REGISTER_ROLES: readonly Role[] = [
  'project_leader',
  'hr_adviser',
  'system_admin',
  'agency_director',
  'division_director',
];

const holdsOneOf =
  (roles: readonly Role[]): Rule<undefined, 'role'> =>
  (actor, _nothing, day): Grant<'role'> | undefined =>
    actor.assignments.some((each) => roles.includes(each.role) && isAssignedOn(each, day))
      ? { relation: 'role' }
      : undefined;

/** Who may see the console: figures with small counts hidden, and the register of people and roles. */
export const OVERVIEW_POLICY = {
  read: holdsOneOf(FIGURE_ROLES),
  readPeople: holdsOneOf(REGISTER_ROLES),
} as const;
