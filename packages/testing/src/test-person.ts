import type { Assignment, Role } from '@vern/domain/access';
import type { SessionFacts } from '@vern/domain/session/ports';
import { FIXED_NOW } from './fixed-clock.ts';
import { TEST_PLACES, type TestPlace } from './test-places.ts';

/** One role at one place; valid without end unless told otherwise. */
export function assignedTo(role: Role, place: TestPlace, more: Partial<Assignment> = {}): Assignment {
  return { role, nodeId: TEST_PLACES[place], from: '2024-01-01', to: null, ...more };
}

/** An invented person, signed in, as the host finds them. */
export function testPerson(personId: string, name: string, ...assignments: readonly Assignment[]) {
  return {
    sessionId: personId.replace(/^.{8}/, '018f3aff'),
    personId,
    municipalityId: TEST_PLACES.municipality,
    name,
    locale: 'nb',
    lastSeenAt: FIXED_NOW,
    assignments,
  } as const satisfies SessionFacts;
}
