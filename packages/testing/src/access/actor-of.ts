import type { Actor, Role } from '@vern/domain/access';
import { PEOPLE, type Who } from './people.ts';

/** Somebody of the tables as the policies see them, in the municipality `here`; places have their names for ids. */
export function actorOf(who: Who): Actor {
  if (who === 'leader_elsewhere') {
    const assignments = [{ role: 'unit_leader', nodeId: 'school', from: '2024-01-01', to: null }] as const;
    return { personId: who, municipalityId: 'far', assignments };
  }
  const person: { role: Role; at: string; from?: string; to?: string; deputyFor?: string } = PEOPLE[who];
  const { role, at, from = '2024-01-01', to = null, deputyFor } = person;
  const held = { role, nodeId: at, from, to, ...(deputyFor === undefined ? {} : { deputyFor }) };
  return { personId: who, municipalityId: 'here', assignments: [held] };
}
