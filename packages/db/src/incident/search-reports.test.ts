import type { NewIncident } from '@vern/domain/incident/ports';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { describeEachEngine, makeMunicipality, newReport } from '../../testing/index.ts';
import { createIncidentRepository } from './incident.repository.ts';

const STAFF = {
  leader: { role: 'unit_leader', at: 'school' },
  employee: { role: 'employee', at: 'school' },
  safetyRep: { role: 'safety_rep', at: 'school' },
  departmentRep: { role: 'safety_rep', at: 'department' },
  group: { role: 'work_env_group_member', at: 'school' },
  elsewhere: { role: 'safety_rep', at: 'other_school' },
} as const;
const ALL = ['submitted', 'received', 'in_progress', 'closed', 'withdrawn'] as const;
const DAY = '2026-03-05';

describeEachEngine('IncidentPort.search', (open) => {
  async function school() {
    const test = open();
    const { municipalityId, places, people } = await makeMunicipality(test, STAFF);
    const incidents = createIncidentRepository(test.database);
    const send = async (
      facts: Partial<NewIncident['facts']> = {},
      more: Partial<Parameters<typeof newReport>[0]> = {},
    ) => {
      const report = newReport({ unitId: places.school, reporterId: people.employee, ...more });
      const scope = { municipalityId, actorId: people.employee };
      await incidents.submit(scope, { ...report, facts: { ...report.facts, ...facts } });
      return report.facts.id;
    };
    const find = async (who: keyof typeof STAFF, search: Partial<Parameters<typeof incidents.search>[1]> = {}) => {
      const scope = { municipalityId, actorId: people[who] };
      const asked = { nodeIds: [places.school], statuses: ALL, day: DAY, pageSize: 10, ...search };
      return incidents.search(scope, asked);
    };
    const ids = async (...search: Parameters<typeof find>) => (await find(...search)).map(({ facts }) => facts.id);
    return { municipalityId, places, people, incidents, send, find, ids };
  }

  it('gives each the reports of the place that are theirs to read, and a representative elsewhere none', async () => {
    const { places, send, ids } = await school();
    const plain = await send();
    const withheld = await send({ hideNameFromSafetyRep: true });
    const inDepartment = await send({}, { departmentId: places.department });
    const aboutLeader = await send({}, { handlerNodeId: places.agency, aboutLeader: true });
    expect(await ids('safetyRep')).toEqual([aboutLeader, inDepartment, withheld, plain]);
    expect(await ids('departmentRep')).toEqual([inDepartment]);
    expect(await ids('group')).toEqual([inDepartment, withheld, plain]);
    expect(await ids('leader')).toEqual([inDepartment, withheld, plain]);
    expect(await ids('elsewhere')).toEqual([]);
  });

  it('holds every condition: kind, days, state and the number, and all of them together', async () => {
    const { send, ids } = await school();
    const kick = await send({ kinds: ['kick', 'spit'], occurredOn: '2026-02-10' });
    const bite = await send({ kinds: ['bite'], occurredOn: '2026-02-20', status: 'closed' });
    expect(await ids('safetyRep', { kind: 'spit' })).toEqual([kick]);
    expect(await ids('safetyRep', { from: '2026-02-10', to: '2026-02-10' })).toEqual([kick]);
    expect(await ids('safetyRep', { from: '2026-02-11' })).toEqual([bite]);
    expect(await ids('safetyRep', { to: '2026-02-19' })).toEqual([kick]);
    expect(await ids('safetyRep', { statuses: ['closed'] })).toEqual([bite]);
    expect(await ids('safetyRep', { number: bite.slice(-8) })).toEqual([bite]);
    expect(await ids('safetyRep', { number: bite.slice(-8), kind: 'kick' })).toEqual([]);
    expect(await ids('elsewhere', { number: bite.slice(-8) })).toEqual([]);
  });

  it('goes on where a page ended, and gives nothing twice', async () => {
    const { send, find, ids } = await school();
    for (let count = 0; count < 5; count++) await send();
    const all = await find('safetyRep');
    expect(all).toHaveLength(5);
    const { receivedAt, id } = all[1]!.facts;
    const before = { due: null, receivedAt, id };
    expect(await ids('safetyRep', { before, pageSize: 2 })).toEqual(all.slice(2, 4).map(({ facts }) => facts.id));
  });

  it('gives the same facts as the opened report, and how far its measures have come', async () => {
    const { municipalityId, people, incidents, send, find } = await school();
    const id = await send();
    const none = await send();
    const measures = (['2026-03-04', '2026-03-05', '2026-03-01', '2026-03-01'] as const).map((dueOn, index) => ({
      id: v7(),
      type: 'technical' as const,
      title: 'Flytte benken',
      ownerId: people.leader,
      dueOn,
      status: (['planned', 'started', 'done', 'dropped'] as const)[index]!,
      createdAt: new Date(),
      createdById: people.leader,
    }));
    const leader = { municipalityId, actorId: people.leader };
    await incidents.change(leader, { incidentId: id, expectedVersion: 1, set: {}, measures, audit: [] });
    const found = await find('group');
    expect(found).toEqual([
      { facts: (await incidents.find(leader, none))!.facts, measures: { open: 0, overdue: 0, done: 0 } },
      { facts: (await incidents.find(leader, id))!.facts, measures: { open: 2, overdue: 1, done: 1 } },
    ]);
  });
});
