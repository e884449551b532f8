import { describe, expect, it } from 'vitest';
import { type Actor, type Assignment, ROLES, type Role } from '../../access/index.ts';
import { organisationAbilities } from './organisation-policy.ts';

const DAY = '2026-01-15';
const unit = { municipalityId: 'm', nodeId: 'unit', ancestorIds: ['agency', 'division', 'm'] };
const agency = { municipalityId: 'm', nodeId: 'agency', ancestorIds: ['division', 'm'] };
const someone = (role: Role, nodeId: string, extra: Partial<Assignment> = {}): Actor => ({
  personId: 'p',
  municipalityId: 'm',
  assignments: [{ role, nodeId, from: '2025-08-01', to: null, ...extra }],
});

const FIGURES = [true, true, false, false];
const ALL = [true, true, true, true];
const TREE = [false, true, false, false];
const PEOPLE = [false, true, true, true];
const NONE = [false, false, false, false];

// Role, where it is held, and then figures, tree, people and empty chairs: of the unit, and of the agency above it.
const ROWS: [Role, string, boolean[], boolean[]][] = [
  ['employee', 'unit', TREE, NONE],
  ['department_leader', 'unit', TREE, NONE],
  ['union_rep', 'unit', TREE, NONE],
  ['unit_leader', 'unit', ALL, NONE],
  ['safety_rep', 'unit', FIGURES, NONE],
  ['work_env_group_member', 'unit', FIGURES, NONE],
  ['agency_director', 'agency', ALL, ALL],
  ['division_director', 'division', ALL, ALL],
  ['municipal_director', 'm', ALL, ALL],
  ['chief_safety_rep', 'division', ALL, ALL],
  ['work_env_committee_member', 'division', FIGURES, FIGURES],
  ['hr_adviser', 'division', ALL, ALL],
  ['fta_adviser', 'division', ALL, ALL],
  ['steering_group_member', 'division', FIGURES, FIGURES],
  ['project_leader', 'division', FIGURES, FIGURES],
  ['system_admin', 'm', PEOPLE, PEOPLE],
  ['privacy_officer', 'm', PEOPLE, PEOPLE],
  ['chief_union_rep', 'division', NONE, NONE],
  ['occupational_health', 'division', NONE, NONE],
  ['content_editor', 'm', NONE, NONE],
  ['archivist', 'm', NONE, NONE],
  ['auditor', 'm', NONE, NONE],
];

const answers = (...args: Parameters<typeof organisationAbilities>) => {
  const { readFigures, readOrganisation, readPeople, readVacancies } = organisationAbilities(...args);
  return [readFigures, readOrganisation, readPeople, readVacancies];
};

describe('organisationAbilities', () => {
  it.each(ROWS)('%s at %s', (role, nodeId, atUnit, atAgency) => {
    expect(answers(someone(role, nodeId), unit, DAY)).toEqual(atUnit);
    expect(answers(someone(role, nodeId), agency, DAY)).toEqual(atAgency);
  });

  it('has a line for every role', () => expect(ROWS.map(([role]) => role).sort()).toEqual([...ROLES.codes].sort()));

  it.each(ROWS)(
    '%s at %s sees nothing elsewhere, in another municipality, or when the time is over',
    (role, nodeId) => {
      expect(answers(someone(role, 'elsewhere'), unit, DAY)).toEqual(NONE);
      expect(answers({ ...someone(role, nodeId), municipalityId: 'n' }, unit, DAY)).toEqual(NONE);
      expect(answers(someone(role, nodeId, { to: '2026-01-14' }), unit, DAY)).toEqual(NONE);
    },
  );
});
