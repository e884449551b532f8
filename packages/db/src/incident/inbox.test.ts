import {
  CONTACT_WISHES,
  INCIDENT_STATUSES,
  urgencyOf,
  WORK_LISTS,
  type WorkListFacts,
  workListsOf,
} from '@vern/domain/incident';
import type { IncidentFacts } from '@vern/domain/incident/shape';
import { SEVERITIES } from '@vern/domain/severity';
import { expect, it } from 'vitest';
import { describeEachEngine, makeMunicipality, newReport } from '../../testing/index.ts';
import { createIncidentRepository } from './incident.repository.ts';

const STAFF = {
  leader: { role: 'unit_leader', at: 'school' },
  employee: { role: 'employee', at: 'school' },
  leaderElsewhere: { role: 'unit_leader', at: 'other_school' },
} as const;
const EVERYTHING = { statuses: ['submitted'], pageSize: 10 } as const;

describeEachEngine('IncidentPort.inbox', (open) => {
  it('gives the same facts as the opened report, names, days and instants included', async () => {
    const test = open();
    const { municipalityId, places, people } = await makeMunicipality(test, STAFF);
    const incidents = createIncidentRepository(test.database);
    const report = newReport({ unitId: places.school, reporterId: people.employee });
    await incidents.submit({ municipalityId, actorId: people.employee }, report);
    const leader = { municipalityId, actorId: people.leader };
    const [listed] = await incidents.inbox(leader, { nodeId: places.school, ...EVERYTHING });
    const opened = await incidents.find(leader, report.facts.id);
    expect(listed).toEqual(opened!.facts);
    expect(listed).toEqual(report.facts);
  });

  it('counts each work list as the domain cuts it, up to where it stops, and nothing for a leader elsewhere', async () => {
    const test = open();
    const { municipalityId, places, people } = await makeMunicipality(test, STAFF);
    const incidents = createIncidentRepository(test.database);
    const day = '2026-03-05';
    const sent: WorkListFacts[] = [];
    for (const status of INCIDENT_STATUSES.codes.filter((each) => each !== 'draft')) {
      for (const askedOn of [null, '2026-03-03']) {
        for (const nextDueOn of [null, '2026-03-04', day, '2026-03-06']) {
          const report = newReport({ unitId: places.school, reporterId: people.employee });
          const facts = { ...report.facts, status, askedOn, nextDueOn };
          await incidents.submit({ municipalityId, actorId: people.employee }, { ...report, facts });
          sent.push({ status, openQuestion: askedOn !== null, nextDueOn });
        }
      }
    }
    const lists = sent.flatMap((facts) => workListsOf(facts, day));
    const filter = { nodeId: places.school, day, minSeverity: 1, most: 100 } as const;
    const leader = { municipalityId, actorId: people.leader };
    const expected = WORK_LISTS.codes.map((list) => [list, lists.filter((each) => each === list).length]);
    expect(await incidents.inboxCounts(leader, filter)).toEqual(Object.fromEntries(expected));
    expect(await incidents.inboxCounts(leader, { ...filter, most: 3 })).toMatchObject({ closed: 3, new: 3 });
    const none = Object.fromEntries(WORK_LISTS.codes.map((list) => [list, 0]));
    expect(await incidents.inboxCounts(leader, { ...filter, minSeverity: 3 })).toEqual(none);
    const elsewhere = { municipalityId, actorId: people.leaderElsewhere };
    expect(await incidents.inboxCounts(elsewhere, filter)).toEqual(none);
  });

  it('gives what burns first among what is due the same day, as the domain says it, and what has no day last', async () => {
    const test = open();
    const { municipalityId, places, people } = await makeMunicipality(test, STAFF);
    const incidents = createIncidentRepository(test.database);
    const scope = { municipalityId, actorId: people.employee };
    const sent: IncidentFacts[] = [];
    for (const nextDueOn of [null, '2026-03-05'])
      for (const severity of SEVERITIES)
        for (const wantsContact of CONTACT_WISHES.codes) {
          const report = newReport({ unitId: places.school, reporterId: people.employee });
          const facts = { ...report.facts, status: 'submitted', severity, wantsContact, nextDueOn } as const;
          await incidents.submit(scope, { ...report, facts });
          sent.push(facts);
        }
    const leader = { municipalityId, actorId: people.leader };
    const asked = { nodeId: places.school, statuses: ['submitted'], byDue: true } as const;
    const all = await incidents.inbox(leader, { ...asked, pageSize: 100 });
    const day = (facts: IncidentFacts) => facts.nextDueOn ?? '9999-12-31';
    const asTheyCame = (a: IncidentFacts, b: IncidentFacts) =>
      a.receivedAt.getTime() - b.receivedAt.getTime() || a.id.localeCompare(b.id);
    const burning = [...sent].sort(
      (a, b) => day(a).localeCompare(day(b)) || urgencyOf(a) - urgencyOf(b) || asTheyCame(a, b),
    );
    expect(all.map(({ id }) => id)).toEqual(burning.map(({ id }) => id));
    for (const index of [0, 14, 15, 28]) {
      const { nextDueOn: on, receivedAt, id, ...facts } = all[index]!;
      const before = { due: { on, urgency: urgencyOf(facts) }, receivedAt, id };
      const rest = await incidents.inbox(leader, { ...asked, before, pageSize: 100 });
      expect(rest.map((each) => each.id)).toEqual(all.slice(index + 1).map((each) => each.id));
    }
  });

  it('gives what is due with the longest overdue first, a page at a time, and nothing twice', async () => {
    const test = open();
    const { municipalityId, places, people } = await makeMunicipality(test, STAFF);
    const incidents = createIncidentRepository(test.database);
    const statuses = ['submitted', 'received', 'in_progress'] as const;
    const days = ['2026-03-05', null, '2026-03-02', '2026-03-06', '2026-03-02', '2026-03-04'];
    const sent: string[] = [];
    for (const [index, nextDueOn] of days.entries()) {
      const report = newReport({ unitId: places.school, reporterId: people.employee });
      const facts = { ...report.facts, status: statuses[index % statuses.length]!, nextDueOn };
      await incidents.submit({ municipalityId, actorId: people.employee }, { ...report, facts });
      sent.push(facts.id);
    }
    const leader = { municipalityId, actorId: people.leader };
    const due = { statuses, pageSize: 10, nodeId: places.school, byDue: true, dueBy: '2026-03-05' };
    const all = await incidents.inbox(leader, due);
    expect(all.map(({ nextDueOn }) => nextDueOn)).toEqual(['2026-03-02', '2026-03-02', '2026-03-04', '2026-03-05']);
    // Both came at the same instant.
    expect(all[0]!.receivedAt).toEqual(all[1]!.receivedAt);
    expect(all.slice(0, 2).map(({ id }) => id)).toEqual([sent[2], sent[4]].sort());
    for (const [index, { nextDueOn: on, receivedAt, id, ...facts }] of all.entries()) {
      const before = { due: { on, urgency: urgencyOf(facts) }, receivedAt, id };
      const rest = await incidents.inbox(leader, { ...due, before });
      expect(rest).toEqual(all.slice(index + 1));
    }
    expect(await incidents.inbox(leader, { ...due, dueAfter: '2026-03-03', isAsked: false })).toHaveLength(2);
    expect(await incidents.inbox(leader, { ...due, isAsked: true })).toEqual([]);
  });

  it('gives a leader elsewhere nothing, whatever place they ask for', async () => {
    const test = open();
    const { municipalityId, places, people } = await makeMunicipality(test, STAFF);
    const incidents = createIncidentRepository(test.database);
    const report = newReport({ unitId: places.school, reporterId: people.employee });
    await incidents.submit({ municipalityId, actorId: people.employee }, report);
    const elsewhere = { municipalityId, actorId: people.leaderElsewhere };
    expect(await incidents.inbox(elsewhere, { nodeId: places.school, ...EVERYTHING })).toEqual([]);
    const due = { nodeId: places.school, ...EVERYTHING, byDue: true, dueBy: '9999-12-31' };
    expect(await incidents.inbox(elsewhere, due)).toEqual([]);
  });
});
