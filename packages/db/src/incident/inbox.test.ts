import { INCIDENT_STATUSES, WORK_LISTS, type WorkListFacts, workListOf } from '@vern/domain/incident';
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
    const lists = sent.map((facts) => workListOf(facts, day));
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

  it('gives a leader elsewhere nothing, whatever place they ask for', async () => {
    const test = open();
    const { municipalityId, places, people } = await makeMunicipality(test, STAFF);
    const incidents = createIncidentRepository(test.database);
    const report = newReport({ unitId: places.school, reporterId: people.employee });
    await incidents.submit({ municipalityId, actorId: people.employee }, report);
    const elsewhere = { municipalityId, actorId: people.leaderElsewhere };
    expect(await incidents.inbox(elsewhere, { nodeId: places.school, ...EVERYTHING })).toEqual([]);
  });
});
