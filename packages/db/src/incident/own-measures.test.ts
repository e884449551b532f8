import type { MeasureAuditAction, MeasureStatus } from '@vern/domain/measure';
import type { MeasureChange } from '@vern/domain/measure/ports';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { describeEachEngine, makeMunicipality, newReport } from '../../testing/index.ts';
import { createIncidentRepository } from './incident.repository.ts';
import { createMeasureRepository } from './measure.repository.ts';

const PEOPLE = {
  reporter: { role: 'employee', at: 'school' },
  caretaker: { role: 'employee', at: 'school' },
  colleague: { role: 'employee', at: 'school' },
  leader: { role: 'unit_leader', at: 'school' },
} as const;
const AT = new Date();

describeEachEngine('createMeasureRepository', (open) => {
  const make = async () => {
    const { database } = open();
    const { municipalityId, places, people } = await makeMunicipality(open(), PEOPLE);
    const scopeOf = (who: keyof typeof PEOPLE) => ({ municipalityId, actorId: people[who] });
    const incidents = createIncidentRepository(database);
    const report = newReport({ unitId: places.school, reporterId: people.reporter });
    const incidentId = report.facts.id;
    const inProgress = {
      status: 'in_progress',
      severityAssessed: 2,
      talkedOn: '2026-03-02',
      measureDueOn: '2026-03-06',
    } as const;
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
    const repository = createMeasureRepository(database);
    const step = (
      who: keyof typeof PEOPLE,
      action: MeasureAuditAction,
      { id = bench!.id, ...change }: Omit<MeasureChange, 'id' | 'audit' | 'news'> & { id?: string },
    ) =>
      repository.change(scopeOf(who), {
        ...{ id, ...change, news: [] },
        audit: [
          {
            ...{ id: v7(), at: AT, action, entityType: 'measure', entityId: id },
            ...{ subject: { type: 'incident', id: incidentId }, changedFields: ['status', 'doneAt'], details: {} },
          },
        ],
      });
    const finish = (
      who: keyof typeof PEOPLE,
      expectedVersion = 1,
      { id = bench!.id, from = 'planned' as MeasureStatus } = {},
    ) => step(who, 'incident.finish_measure', { id, expectedVersion, from, set: { status: 'done', doneAt: AT } });
    const reopen = (who: keyof typeof PEOPLE, expectedVersion = 2) =>
      step(who, 'incident.reopen_measure', { expectedVersion, from: 'done', set: { status: 'planned', doneAt: null } });
    const start = (who: keyof typeof PEOPLE) =>
      step(who, 'incident.start_measure', {
        expectedVersion: 1,
        from: 'planned',
        set: { status: 'started', doneAt: null },
      });
    const stored = async () => (await incidents.find(scopeOf('leader'), incidentId))!;
    const lists = async (who: keyof typeof PEOPLE) => ({
      open: await repository.open(scopeOf(who), 10),
      finished: await repository.finished(scopeOf(who), { pageSize: 10 }),
      counts: await repository.counts(scopeOf(who)),
    });
    const what = { places, people, incidents, incidentId, scopeOf, bench: bench!, door: door! };
    return { ...what, repository, lists, finish, reopen, start, stored };
  };

  it('gives the owner their measures and where they belong, and nothing of the report', async () => {
    const { lists, repository, bench, door, incidents, incidentId, scopeOf, places, people } = await make();
    const known = ({ id, type, title, dueOn, status }: typeof bench) => ({
      ...{ id, type, title, dueOn, status, nodeId: places.school, version: 1, ownerId: people.caretaker },
      origins: [{ type: 'incident', id: incidentId }],
      ...{ createdAt: AT, doneAt: null },
    });
    expect(await lists('caretaker')).toEqual({
      open: [known(bench), known(door)],
      finished: [],
      counts: { open: 2, finished: 0 },
    });
    expect(await repository.open(scopeOf('caretaker'), 1)).toEqual([known(bench)]);
    expect(await repository.find(scopeOf('caretaker'), door.id)).toEqual(known(door));
    expect(await incidents.find(scopeOf('caretaker'), incidentId)).toBeNull();
  });

  it.each([
    ['colleague', 'not_found'],
    ['reporter', 'stale_version'],
  ] as const)('lists none for %s, who owns none, and lets them do nothing with one', async (who, code) => {
    const { lists, repository, scopeOf, bench, finish, reopen, start } = await make();
    expect(await lists(who)).toEqual({ open: [], finished: [], counts: { open: 0, finished: 0 } });
    // Readers of the report find each measure by its id; the database lets them change nothing of it.
    expect((await repository.find(scopeOf(who), bench.id)) === null).toBe(code === 'not_found');
    await expect(start(who)).rejects.toMatchObject({ code });
    await expect(finish(who)).rejects.toMatchObject({ code });
    await finish('caretaker');
    await expect(reopen(who)).rejects.toMatchObject({ code });
  });

  it('lists none for the handler, who owns none and may start and finish each', async () => {
    const { lists, start, finish, stored } = await make();
    expect(await lists('leader')).toEqual({ open: [], finished: [], counts: { open: 0, finished: 0 } });
    const before = (await stored()).facts;
    await start('leader');
    expect((await stored()).measures[0]).toMatchObject({ status: 'started', doneAt: null, version: 2 });
    // Under way or not, it is due when it is due.
    expect((await stored()).facts).toEqual(before);
    await finish('leader', 2, { from: 'started' });
    expect(await lists('caretaker')).toMatchObject({ counts: { open: 1, finished: 1 } });
  });

  it('lets the owner finish one, once, and lists and counts it apart from what is open', async () => {
    const { lists, finish, stored, bench, door } = await make();
    await finish('caretaker');
    expect(await lists('caretaker')).toMatchObject({
      open: [{ id: door.id, status: 'planned' }],
      finished: [{ id: bench.id, status: 'done', doneAt: AT }],
      counts: { open: 1, finished: 1 },
    });
    expect((await stored()).measures.find(({ id }) => id === bench.id)).toMatchObject({ doneAt: AT, version: 2 });
    await expect(finish('caretaker', 2)).rejects.toMatchObject({ code: 'stale_version' });
  });

  it('gives what is finished latest first, below a key, also of those that ended in the same instant', async () => {
    const { repository, scopeOf, bench, door, finish } = await make();
    const scope = scopeOf('caretaker');
    const page = (before?: { endedAt: Date; id: string }) =>
      repository.finished(scope, { ...(before ? { before } : {}), pageSize: 1 });
    await finish('caretaker');
    const { id, doneAt } = (await page())[0]!;
    expect(await page({ endedAt: doneAt!, id })).toEqual([]);
    await finish('caretaker', 1, door);
    const later = [bench.id, door.id].sort().reverse();
    const top = (await page())[0]!;
    const below = await page({ endedAt: top.doneAt!, id: top.id });
    expect([top, ...below].map((each) => each.id)).toEqual(later);
  });

  it('leaves the report with what is due then, at once and once', async () => {
    const { finish, stored } = await make();
    await finish('caretaker');
    // The answer is due before the measure that is left.
    const left = { measureDueOn: '2026-03-20', nextDueOn: '2026-03-16', version: 3 };
    expect((await stored()).facts).toMatchObject(left);
    await expect(finish('caretaker')).rejects.toMatchObject({ code: 'stale_version' });
    expect((await stored()).facts).toMatchObject(left);
  });

  it('lets the owner take it back, once, and the report needs it again at once', async () => {
    const { lists, finish, reopen, stored, bench, door } = await make();
    const before = (await stored()).facts;
    await finish('caretaker');
    await expect(reopen('caretaker', 1)).rejects.toMatchObject({ code: 'stale_version' });
    await reopen('caretaker');
    expect(await lists('caretaker')).toMatchObject({
      open: [{ id: bench.id, status: 'planned', doneAt: null, version: 3 }, { id: door.id }],
      finished: [],
      counts: { open: 2, finished: 0 },
    });
    expect(before).toMatchObject({ measureDueOn: '2026-03-06', nextDueOn: '2026-03-06', version: 2 });
    expect((await stored()).facts).toEqual({ ...before, version: 4 });
    await expect(reopen('caretaker', 3)).rejects.toMatchObject({ code: 'stale_version' });
    expect((await stored()).facts).toEqual({ ...before, version: 4 });
  });
});
