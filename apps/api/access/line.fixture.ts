import { appRouter, indexOrganisation } from '@vern/api';
import { markDispatched, settleHandlers, takeOutbox, tell } from '@vern/db';
import { makeMunicipality, type TestDatabase, type TestPerson, tamper } from '@vern/db/testing';
import type { Assignment } from '@vern/domain/access';
import type { IncidentReportInput } from '@vern/domain/incident/schema';
import { incidentReport } from '@vern/testing';
import { v7 } from 'uuid';
import { inject } from 'vitest';
import { createPorts } from '../src/create-ports.ts';

const PEOPLE = {
  teacher: { role: 'employee', at: 'school' },
  colleague: { role: 'employee', at: 'school' },
  principal: { role: 'unit_leader', at: 'school' },
  deputy: { role: 'unit_leader', at: 'school', deputyFor: 'principal' },
  safety_rep: { role: 'safety_rep', at: 'school' },
  other_principal: { role: 'unit_leader', at: 'other_school' },
  director: { role: 'agency_director', at: 'agency' },
  head: { role: 'division_director', at: 'division' },
  chief: { role: 'municipal_director', at: 'municipality' },
  steering: { role: 'steering_group_member', at: 'division' },
  newcomer: { role: 'content_editor', at: 'division' },
} as const satisfies Record<string, TestPerson>;

/** Everybody in the line of a small municipality, and the school's people. */
export type InLine = keyof typeof PEOPLE;

const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A municipality of a test's own on the real stack: roles and places are read again by every call. */
export async function makeLine(test: TestDatabase) {
  const { database } = test;
  const here = await makeMunicipality<InLine>(test, PEOPLE);
  const { municipalityId, people, places } = here;
  const ports = createPorts(database);
  const change = (sql: string, ...values: unknown[]) => tamper(test, inject('vernTemplates').server, sql, values);

  const as = async (who: InLine) => {
    const personId = people[who];
    const scope = { municipalityId, actorId: personId };
    const known = await ports.organisation.people(scope, { search: who, size: 50 });
    const assignments: readonly Assignment[] = known.find(({ id }) => id === personId)?.assignments ?? [];
    return appRouter.createCaller({
      requestId: who,
      now: new Date(),
      newId: v7,
      ports,
      session: {
        sessionId: v7(),
        personId,
        municipalityId,
        name: who,
        locale: 'nb',
        lastSeenAt: new Date(),
        assignments,
      },
      organisationOf: async () => indexOrganisation(await ports.organisation.nodes(scope)),
      idleSince: new Date(0),
      isOutage: () => false,
      onUnexpected: (error) => {
        throw error;
      },
    });
  };

  return {
    as,
    people,
    places,
    /** Send one that happened yesterday; its id. */
    submit: async (who: InLine, more: Partial<IncidentReportInput> = {}) => {
      const report = incidentReport({ unitId: places.school, occurredOn: dayFromNow(-1), ...more });
      return (await (await as(who)).incident.submit({ idempotencyKey: v7(), draftId: null, report })).incidentId;
    },
    /** Deliver what waits, as the jobs do. */
    deliver: async () => {
      const waiting = await takeOutbox(database, municipalityId, 1_000);
      await tell(database, municipalityId, waiting, { newId: v7, at: new Date() });
      await markDispatched(
        database,
        municipalityId,
        waiting.map(({ id }) => id),
        new Date(),
      );
    },
    /** What somebody has been told of a report, and can see. */
    noticesOf: async (who: InLine, incidentId: string) => {
      const { notices } = await (await as(who)).notice.list({});
      return notices.filter(({ subject }) => subject.id === incidentId).map(({ topic }) => topic);
    },
    settle: (before?: string) =>
      settleHandlers(database, municipalityId, { now: new Date(), newId: v7, ...(before ? { before } : {}) }),
    /** Their roles are over since the day before yesterday. */
    leave: (...whose: readonly InLine[]) =>
      change(
        'update role_assignment set valid_to = $2::date where person_id = any ($1::uuid[])',
        whose.map((who) => people[who]),
        dayFromNow(-2),
      ),
    sentDaysAgo: (incidentId: string, days: number) =>
      change('update incident set received_at = $2::timestamptz where id = $1::uuid', incidentId, dayFromNow(-days)),
    endRole: (who: InLine, role: string) =>
      change(
        'update role_assignment set valid_to = $3::date where person_id = $1::uuid and role = $2',
        people[who],
        role,
        dayFromNow(-2),
      ),
    /** One role more, from the day before yesterday on. */
    appoint: (who: InLine, role: string, nodeId: string) =>
      change(
        `insert into role_assignment (municipality_id, id, person_id, role, node_id, valid_from)
         values ($1::uuid, $2::uuid, $3::uuid, $4, $5::uuid, $6::date)`,
        municipalityId,
        v7(),
        people[who],
        role,
        nodeId,
        dayFromNow(-2),
      ),
    /** Another agency beside the first, with the school in it from now on. */
    moveSchool: async () => {
      const id = v7();
      await change(
        `insert into org_node select (jsonb_populate_record(n, jsonb_build_object('id', $2::text, 'name', 'new'))).*
         from org_node n where n.id = $1::uuid`,
        places.agency,
        id,
      );
      await change('update org_node set parent_id = $2::uuid where id = $1::uuid', places.school, id);
      return id;
    },
    /** The other school, or none, takes over from the school, whose people's roles nobody has moved. */
    closeSchool: (successor: string | null = places.other_school) =>
      change(
        'update org_node set valid_to = $2::date, successor_id = $3::uuid where id = $1::uuid',
        places.school,
        dayFromNow(-2),
        successor,
      ),
  };
}
