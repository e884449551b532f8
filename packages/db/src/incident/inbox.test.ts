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
