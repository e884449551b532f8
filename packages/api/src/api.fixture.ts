import type { Role } from '@vern/domain/access';
import type { DomainErrorCode } from '@vern/domain/errors';
import { CLOSING_BLOCKERS } from '@vern/domain/incident';
import type { IncidentReportInput } from '@vern/domain/incident/schema';
import type { SessionFacts } from '@vern/domain/session/ports';
import {
  assignedTo,
  fixedClock,
  idSequence,
  incidentReport,
  memoryPorts,
  memoryStore,
  TEST_NODES,
  testId,
  testPerson,
} from '@vern/testing';
import { expect } from 'vitest';
import type { ApiContext } from './context.ts';
import { answerTo } from './error-map.ts';
import { indexOrganisation } from './places/organisation.ts';
import { appRouter } from './root.ts';

const at = (role: Role, place: Parameters<typeof assignedTo>[1]) => assignedTo(role, place);

/** Everybody that the tests of this room speak of. */
export const PEOPLE = {
  ada: testPerson(testId(101), 'Ada', at('employee', 'school')),
  bo: testPerson(testId(102), 'Bo', at('employee', 'school')),
  leader: testPerson(testId(103), 'Leder', at('unit_leader', 'school')),
  otherLeader: testPerson(testId(104), 'Annen', at('unit_leader', 'otherSchool')),
  director: testPerson(testId(105), 'Etat', at('agency_director', 'agency')),
  safetyRep: testPerson(testId(106), 'Vern', at('safety_rep', 'school')),
  groupMember: testPerson(testId(107), 'Gruppe', at('work_env_group_member', 'school')),
  admin: testPerson(testId(108), 'Drift', at('system_admin', 'municipality')),
  steering: testPerson(testId(109), 'Styring', at('steering_group_member', 'division')),
  outsider: testPerson(testId(110), 'Utenfor', at('employee', 'otherSchool')),
  departed: testPerson(testId(111), 'Sluttet', assignedTo('unit_leader', 'school', { to: '2026-01-14' })),
  deputy: testPerson(testId(112), 'Vikar', assignedTo('unit_leader', 'school', { deputyFor: testId(103) })),
  grades: testPerson(testId(114), 'Trinn', at('department_leader', 'department')),
  both: testPerson(testId(113), 'Begge', at('agency_director', 'agency'), at('unit_leader', 'school')),
} as const satisfies Record<string, SessionFacts>;

/** A world of a test's own: ports in memory, a clock that stands still, and a caller for each person. */
export function testApi() {
  const clock = fixedClock();
  // `both` comes to ask and is in nobody's line: what the school's leader has done would go past the agency too.
  const people = Object.entries(PEOPLE)
    .filter(([who]) => who !== 'both')
    .map(([, { personId, name, assignments }]) => ({ id: personId, name, assignments }));
  const store = memoryStore(TEST_NODES, people);
  const ports = memoryPorts(store, clock);
  const newId = idSequence();
  const unexpected: unknown[] = [];
  const contextOf = (session: SessionFacts | null): ApiContext => ({
    requestId: 'test',
    now: clock(),
    newId,
    ports,
    idleSince: new Date(clock().getTime() - 2 * 3_600_000),
    session,
    organisationOf: async () => indexOrganisation(store.nodes),
    isOutage: (error) => error instanceof Error && error.message === 'away',
    onUnexpected: (error) => unexpected.push(error),
  });
  const as = (who: keyof typeof PEOPLE | null) => appRouter.createCaller(contextOf(who && PEOPLE[who]));
  const submit = (changes: Partial<IncidentReportInput> = {}, who: keyof typeof PEOPLE = 'ada') =>
    as(who).incident.submit({ idempotencyKey: newId(), draftId: null, report: incidentReport(changes) });
  /** A report that the leader has received: its id and the version to act on. */
  const received = async (changes: Partial<IncidentReportInput> = {}, handler: keyof typeof PEOPLE = 'leader') => {
    const { incidentId } = await submit(changes);
    const { version } = await as(handler).incident.receive({ incidentId, version: 1 });
    return { incidentId, version };
  };
  return { clock, store, ports, newId, unexpected, as, submit, received, contextOf };
}

/** Words that a report is closed with by somebody who knows what is not done, and says why. */
export const CLOSING = {
  text: 'Vi går igjennom det i morgen.',
  acknowledged: [],
  leaves: [...CLOSING_BLOCKERS.codes],
  leavesReason: 'Hun ville ikke snakke nå.',
};

/** What a refusal with this code looks like to whoever called. */
export const refusal = (code: DomainErrorCode, details: Readonly<Record<string, string>> = {}): unknown =>
  expect.objectContaining({
    code: answerTo(code),
    cause: expect.objectContaining({ code, details: expect.objectContaining(details) }),
  });
