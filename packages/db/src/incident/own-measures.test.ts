import type { NewAuditEntry } from '@vern/domain/ports';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { describeEachEngine, makeMunicipality, newReport } from '../../testing/index.ts';
import { createIncidentRepository } from './incident.repository.ts';
import { createMeasureRepository } from './measure.repository.ts';
import { settleDue } from './settle-due.ts';

const PEOPLE = {
  reporter: { role: 'employee', at: 'school' },
  caretaker: { role: 'employee', at: 'school' },
  colleague: { role: 'employee', at: 'school' },
  leader: { role: 'unit_leader', at: 'school' },
} as const;
const AT = new Date('2026-03-05T12:00:00Z');

describeEachEngine('createMeasureRepository', (open) => {
  const make = async () => {
    const { database } = open();
    const { municipalityId, places, people } = await makeMunicipality(open(), PEOPLE);
    const scopeOf = (who: keyof typeof PEOPLE) => ({ municipalityId, actorId: people[who] });
    const incidents = createIncidentRepository(database);
    const report = newReport({ unitId: places.school, reporterId: people.reporter });
    const incidentId = report.facts.id;
    const inProgress = { status: 'in_progress', severityAssessed: 2, measureDueOn: '2026-03-06' } as const;
    const facts = { ...report.facts, ...inProgress, nextDueOn: inProgress.measureDueOn };
    await incidents.submit(scopeOf('reporter'), { ...report, facts });
    const measure = (title: string, dueOn: string) => ({
      ...{ id: v7(), type: 'technical', title, dueOn, status: 'planned', createdAt: AT },
      ownerId: people.caretaker,
      createdById: people.leader,
    });
    const [bench, door] = [measure('Flytte benken', '2026-03-06'), measure('Sette inn dør', '2026-03-20')];
    const measures = [bench, door] as Parameters<typeof incidents.change>[1]['measures'];
    await incidents.change(scopeOf('leader'), {
      incidentId,
      expectedVersion: 1,
      set: {},
      measures: measures!,
      audit: [],
    });
    const audit: NewAuditEntry = {
      id: v7(),
      at: AT,
      action: 'incident.finish_measure',
      entityType: 'measure',
      entityId: bench!.id,
      incidentId,
      changedFields: ['status', 'doneAt'],
      details: {},
    };
    const finish = (who: keyof typeof PEOPLE, expectedVersion = 1) =>
      createMeasureRepository(database).finishOwn(scopeOf(who), {
        ...{ id: bench!.id, expectedVersion, at: AT, audit: { ...audit, id: v7() }, outbox: [] },
      });
    const stored = async () => (await incidents.find(scopeOf('leader'), incidentId))!;
    const own = (who: keyof typeof PEOPLE) => createMeasureRepository(database).own(scopeOf(who));
    return { database, municipalityId, places, incidents, incidentId, scopeOf, bench, door, own, finish, stored };
  };

  it('gives the owner their measures and where they belong, and nothing of the report', async () => {
    const { own, bench, door, incidents, incidentId, scopeOf, places } = await make();
    const known = ({ id, type, title, dueOn, status }: NonNullable<typeof bench>) => ({
      ...{ id, type, title, dueOn, status, incidentId, unitId: places.school, version: 1 },
    });
    expect(await own('caretaker')).toEqual([known(bench!), known(door!)]);
    expect(await incidents.find(scopeOf('caretaker'), incidentId)).toBeNull();
  });

  it.each(['colleague', 'reporter', 'leader'] as const)('gives %s none: they own none', async (who) => {
    const { own, finish } = await make();
    expect(await own(who)).toEqual([]);
    await expect(finish(who)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('lets the owner finish one, once, and what is open stands first', async () => {
    const { own, finish, stored, bench, door } = await make();
    await finish('caretaker');
    expect((await own('caretaker')).map(({ id, status }) => [id, status])).toEqual([
      [door!.id, 'planned'],
      [bench!.id, 'done'],
    ]);
    expect((await stored()).measures.find(({ id }) => id === bench!.id)).toMatchObject({ doneAt: AT, version: 2 });
    await expect(finish('caretaker', 2)).rejects.toMatchObject({ code: 'stale_version' });
  });

  it('leaves the report with what is due then, worked out by the delivery and once', async () => {
    const { database, municipalityId, incidentId, finish, stored } = await make();
    expect(await settleDue(database, municipalityId, incidentId)).toBe(false);
    await finish('caretaker');
    expect(await settleDue(database, municipalityId, incidentId)).toBe(true);
    const { facts } = await stored();
    expect(facts).toMatchObject({ measureDueOn: '2026-03-20', nextDueOn: '2026-03-20', version: 3 });
    expect(await settleDue(database, municipalityId, incidentId)).toBe(false);
    expect(await settleDue(database, municipalityId, v7())).toBe(false);
  });
});
