import type { Role } from '@vern/domain/access';
import { describe, expect, it } from 'vitest';
import { consoleDoors } from './console-doors.ts';

const held = (role: Role, nodeId = 'agency', nodeName = 'Etat for skole') => ({
  role,
  nodeId,
  nodeName,
  isDeputy: false,
});

describe('consoleDoors', () => {
  it.each([
    ['agency_director', true, true],
    ['steering_group_member', true, false],
    ['project_leader', true, false],
    ['chief_safety_rep', true, true],
    ['hr_adviser', true, true],
    ['system_admin', false, true],
    ['occupational_health', false, false],
    ['unit_leader', false, false],
    ['employee', false, false],
  ] as const)('of %s opens figures: %s, people: %s', (role, figures, people) => {
    expect(consoleDoors({ roles: [held(role)] })).toMatchObject({ figures, people });
  });

  it('opens nothing to somebody without a role', () => {
    expect(consoleDoors({ roles: [] })).toEqual({ figures: false, people: false, figurePlaces: [] });
  });

  it('names each place one sees figures of once, one’s own school too', () => {
    const roles = [
      held('agency_director'),
      held('hr_adviser'),
      held('safety_rep', 'unit', 'Glitrevik skole'),
      held('system_admin', 'top', 'Fjordvik kommune'),
    ];
    expect(consoleDoors({ roles }).figurePlaces).toEqual([
      { id: 'agency', name: 'Etat for skole' },
      { id: 'unit', name: 'Glitrevik skole' },
    ]);
  });
});
