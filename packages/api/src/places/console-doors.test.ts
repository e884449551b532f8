import type { Role } from '@vern/domain/access';
import { assignedTo, TEST_NODES } from '@vern/testing';
import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../api.fixture.ts';
import { consoleDoors } from './console-doors.ts';
import { indexOrganisation } from './organisation.ts';

type Held = Parameters<typeof assignedTo>;

const doorsOf = (...roles: readonly Held[]) =>
  consoleDoors({
    actor: { ...PEOPLE.ada, assignments: roles.map((each) => assignedTo(...each)) },
    organisation: indexOrganisation(TEST_NODES),
    day: '2026-01-15',
  });

describe('consoleDoors', () => {
  it.each([
    ['agency_director', true, true],
    ['steering_group_member', true, false],
    ['project_leader', true, false],
    ['chief_safety_rep', true, true],
    ['hr_adviser', true, true],
    ['system_admin', false, true],
  ] as const satisfies readonly [Role, boolean, boolean][])(
    'opens to %s figures: %j, people: %j',
    (role, figures, people) => expect(doorsOf([role, 'agency'])).toMatchObject({ figures, people }),
  );

  it.each(['occupational_health', 'employee'] as const)('opens nothing to %s', (role) =>
    expect(doorsOf([role, 'agency'])).toBeNull(),
  );

  it('opens nothing to a unit leader, and nothing to somebody without a role or whose role is over', () => {
    expect(doorsOf(['unit_leader', 'school'])).toBeNull();
    expect(doorsOf()).toBeNull();
    expect(doorsOf(['agency_director', 'agency', { to: '2026-01-14' }])).toBeNull();
  });

  it('names each place one sees figures of once, one’s own school too', () => {
    const roles: Held[] = [
      ['agency_director', 'agency'],
      ['hr_adviser', 'agency'],
      ['safety_rep', 'school'],
      ['system_admin', 'municipality'],
    ];
    expect(doorsOf(...roles)?.figurePlaces.map(({ name }) => name)).toEqual(['agency', 'school']);
  });
});
