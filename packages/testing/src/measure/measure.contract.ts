import type { MeasureChange } from '@vern/domain/measure/ports';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import type { Contract } from '../contract-world.ts';
import { newReport } from '../new-report.ts';

const AT = new Date('2026-03-03T12:00:00Z');

/** Measures by their owner. Who may see another’s is the policies' to say, and the database's again. */
export const measureContract: Contract = (makeWorld) => {
  /** A report with measures of the caretaker's, due on these days. */
  const make = async (...days: readonly string[]) => {
    const { ports, scopeOf, places, people } = await makeWorld();
    const { incidents, measures } = ports;
    const report = newReport({ unitId: places.school, reporterId: people.reporter });
    const incidentId = report.facts.id;
    await incidents.submit(scopeOf('reporter'), report);
    const given = days.map((dueOn) => ({
      ...({ id: v7(), type: 'technical', title: `Til ${dueOn}`, dueOn, status: 'planned', createdAt: AT } as const),
      ...{ ownerId: people.caretaker, createdById: people.leader },
    }));
    const change = { incidentId, expectedVersion: 1, set: {}, measures: given, audit: [] };
    await incidents.change(scopeOf('leader'), change);
    const owner = scopeOf('caretaker');
    const finish = (id: string, at = AT, over: Partial<MeasureChange> = {}) =>
      measures.change(owner, {
        ...{ id, expectedVersion: 1, from: 'planned', set: { status: 'done', doneAt: at }, audit: [], news: [] },
        ...over,
      });
    return { measures, owner, scopeOf, finish, ids: given.map(({ id }) => id) };
  };
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

  it('lists what is to be done, first what is due first, and counts all of it', async () => {
    const { measures, owner, ids } = await make('2026-04-02', '2026-04-01', '2026-04-02');
    const [second, first, third] = ids as [string, string, string];
    expect(idsOf(await measures.open(owner, 10))).toEqual([first, second, third]);
    expect(idsOf(await measures.open(owner, 2))).toEqual([first, second]);
    expect(await measures.counts(owner)).toEqual({ open: 3, finished: 0 });
  });

  it('lists nothing to whoever was given none', async () => {
    const { measures, scopeOf } = await make('2026-04-01');
    expect(await measures.open(scopeOf('colleague'), 10)).toEqual([]);
    expect(await measures.finished(scopeOf('colleague'), { pageSize: 10 })).toEqual([]);
    expect(await measures.counts(scopeOf('colleague'))).toEqual({ open: 0, finished: 0 });
  });

  it('gives what is finished latest first, below a key, also of those that ended in the same instant', async () => {
    const { measures, owner, ids, finish } = await make('2026-04-01', '2026-04-01', '2026-04-01', '2026-04-01');
    const [a, b, c, open] = ids as [string, string, string, string];
    const later = new Date(AT.getTime() + 60_000);
    await finish(b, later);
    await finish(a, AT);
    await finish(c, AT);
    const seen: string[] = [];
    let before: { endedAt: Date; id: string } | undefined;
    for (;;) {
      const [next] = await measures.finished(owner, { ...(before ? { before } : {}), pageSize: 1 });
      if (!next) break;
      seen.push(next.id);
      before = { endedAt: next.doneAt!, id: next.id };
    }
    expect(seen).toEqual([b, ...[a, c].sort().reverse()]);
    expect(idsOf(await measures.open(owner, 10))).toEqual([open]);
    expect(await measures.counts(owner)).toEqual({ open: 1, finished: 3 });
  });

  it('is changed once over the version and from the state one has seen', async () => {
    const { measures, owner, ids, finish } = await make('2026-04-01');
    const [id] = ids as [string];
    await expect(finish(v7())).rejects.toMatchObject({ code: 'not_found' });
    await expect(finish(id, AT, { expectedVersion: 2 })).rejects.toMatchObject({ code: 'stale_version' });
    await expect(finish(id, AT, { from: 'started' })).rejects.toMatchObject({ code: 'stale_version' });
    expect(await measures.find(owner, id)).toMatchObject({ status: 'planned', version: 1 });
    await finish(id);
    await expect(finish(id, AT, { expectedVersion: 2 })).rejects.toMatchObject({ code: 'stale_version' });
    expect(await measures.find(owner, id)).toMatchObject({ status: 'done', doneAt: AT, version: 2 });
    expect(await measures.find(owner, v7())).toBeNull();
  });
};
