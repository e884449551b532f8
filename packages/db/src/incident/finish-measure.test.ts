import type { MeasureAuditAction } from '@vern/domain/measure';
import type { MeasureChange } from '@vern/domain/measure/ports';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { describeEachEngine, makeMunicipality, newReport } from '../../testing/index.ts';
import { createIncidentRepository } from './incident.repository.ts';
import { createMeasureRepository } from './measure.repository.ts';

const PEOPLE = {
  reporter: { role: 'employee', at: 'school' },
  owner: { role: 'employee', at: 'school' },
  colleague: { role: 'employee', at: 'school' },
  leader: { role: 'unit_leader', at: 'school' },
} as const;
const AT = new Date();
const [SOON, LATER] = ['2026-03-06', '2026-03-12'] as const;

describeEachEngine('changeMeasure', (open) => {
  const make = async () => {
    const { database } = open();
    const { municipalityId, places, people } = await makeMunicipality(open(), PEOPLE);
    const scopeOf = (who: keyof typeof PEOPLE) => ({ municipalityId, actorId: people[who] });
    const incidents = createIncidentRepository(database);
    const own = createMeasureRepository(database);
    const report = newReport({ unitId: places.school, reporterId: people.reporter });
    const incidentId = report.facts.id;
    const stage = {
      status: 'in_progress',
      severityAssessed: 2,
      talkedOn: '2026-03-02',
      measureDueOn: SOON,
      nextDueOn: SOON,
    } as const;
    await incidents.submit(scopeOf('reporter'), { ...report, facts: { ...report.facts, ...stage } });
    const measure = (dueOn: string) =>
      ({
        id: v7(),
        type: 'technical',
        title: 'Flytte benken',
        dueOn,
        status: 'planned',
        createdAt: AT,
        ownerId: people.owner,
        createdById: people.leader,
      }) as const;
    const [soon, later] = [measure(SOON), measure(LATER)];
    const measures = [soon, later];
    await incidents.change(scopeOf('leader'), { incidentId, expectedVersion: 1, set: {}, measures, audit: [] });
    const step = (
      who: keyof typeof PEOPLE,
      action: MeasureAuditAction,
      change: Omit<MeasureChange, 'audit' | 'news'>,
    ) =>
      own.change(scopeOf(who), {
        ...change,
        audit: [
          {
            ...{ id: v7(), at: AT, action, entityType: 'measure', entityId: change.id },
            ...{ subject: { type: 'incident', id: incidentId }, changedFields: ['status', 'doneAt'], details: {} },
          },
        ],
        news: [],
      });
    const finish = (who: keyof typeof PEOPLE, { id }: { id: string }, expectedVersion = 1) =>
      step(who, 'incident.finish_measure', {
        id,
        expectedVersion,
        from: 'planned',
        set: { status: 'done', doneAt: AT },
      });
    const finishOwn = () => finish('owner', soon);
    const reopenOwn = () =>
      step('owner', 'incident.reopen_measure', {
        id: soon.id,
        expectedVersion: 2,
        from: 'done',
        set: { status: 'planned', doneAt: null },
      });
    const facts = async () => (await incidents.find(scopeOf('leader'), incidentId))!.facts;
    return { soon, later, finish, finishOwn, reopenOwn, facts };
  };

  it('leaves the report with what is due then, and with nothing of measures after the last', async () => {
    const { soon, later, finish, facts } = await make();
    await finish('leader', soon);
    expect(await facts()).toMatchObject({ measureDueOn: LATER, nextDueOn: LATER, version: 3 });
    await finish('leader', later);
    const { measureDueOn, nextDueOn } = await facts();
    expect([measureDueOn, nextDueOn]).toEqual([null, expect.not.stringMatching(LATER)]);
  });

  it('settles the report too when its owner finishes it, who may not touch the report', async () => {
    const { soon, finish, facts } = await make();
    await finish('owner', soon);
    expect(await facts()).toMatchObject({ measureDueOn: LATER, nextDueOn: LATER });
  });

  it('keeps the day of a measure that was opened again after the handler had read it as done', async () => {
    const { later, finish, finishOwn, reopenOwn, facts } = await make();
    await finishOwn();
    // What the handler has read: the later one is open, the sooner one is done.
    expect(await facts()).toMatchObject({ measureDueOn: LATER });
    await reopenOwn();
    await finish('leader', later);
    expect(await facts()).toMatchObject({ measureDueOn: SOON, nextDueOn: SOON });
  });

  it('keeps it whichever of the two comes first', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { later, finish, finishOwn, reopenOwn, facts } = await make();
      await finishOwn();
      await Promise.all([finish('leader', later), reopenOwn()]);
      expect(await facts()).toMatchObject({ measureDueOn: SOON, nextDueOn: SOON });
    }
  });

  it.each([
    ['leader', 2, 'stale_version'],
    ['colleague', 1, 'not_found'],
  ] as const)('refuses %s with version %s by %s, and leaves the report as it was', async (who, version, code) => {
    const { soon, finish, facts } = await make();
    const before = await facts();
    await expect(finish(who, soon, version)).rejects.toMatchObject({ code });
    expect(await facts()).toEqual(before);
  });
});
