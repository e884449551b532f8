import type { PageKey } from '@vern/domain/incident/ports';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import type { Contract, ContractPerson } from '../contract-world.ts';
import { newReport } from '../new-report.ts';

/** A page of one's own reports. */
export const ownReportsContract: Contract = (makeWorld) => {
  async function seven() {
    const { ports, places, people, scopeOf } = await makeWorld();
    const { incidents } = ports;
    const send = async (reporter: ContractPerson, affected: ContractPerson, receivedAt: Date) => {
      const report = newReport({ unitId: places.school, reporterId: people[reporter], affectedId: people[affected] });
      await incidents.submit(scopeOf(reporter), { ...report, facts: { ...report.facts, receivedAt } });
      return report.facts.id;
    };
    // Two and two came at one instant; the last was sent by a colleague on behalf of the one who asks.
    const sent: string[] = [];
    for (const minute of [1, 1, 2, 2, 3, 3])
      sent.unshift(await send('reporter', 'reporter', new Date(Date.UTC(2026, 2, 2, 9, minute))));
    sent.unshift(await send('colleague', 'reporter', new Date(Date.UTC(2026, 2, 2, 9, 4))));
    await send('colleague', 'colleague', new Date(Date.UTC(2026, 2, 2, 9, 5)));
    const walk = async (newsOf: readonly string[], pageSize: number) => {
      const seen: string[] = [];
      const totals = new Set<number>();
      let before: PageKey | undefined;
      for (;;) {
        const page = await incidents.mine(scopeOf('reporter'), { newsOf, ...(before ? { before } : {}), pageSize });
        expect(page.rows.length).toBeLessThanOrEqual(pageSize);
        totals.add(page.total);
        seen.push(...page.rows.map(({ id }) => id));
        const last = page.rows.at(-1);
        if (page.rows.length < pageSize || !last) return { seen, totals: [...totals] };
        const { receivedAt, id } = last;
        before = { due: null, ...(newsOf.includes(id) ? { hasNews: true } : {}), receivedAt, id };
      }
    };
    return { sent, incidents, scopeOf, walk };
  }

  it('goes through what one sent and what happened to one, each once, a page at a time, and counts all of it', async () => {
    const { sent, walk } = await seven();
    for (const pageSize of [1, 2, 3, 7, 100]) expect(await walk([], pageSize)).toEqual({ seen: sent, totals: [7] });
  });

  it('puts what has news first, wherever the pages end', async () => {
    const { sent, walk } = await seven();
    const news = [sent[6], sent[2], sent[3]] as string[];
    const seen = [sent[2], sent[3], sent[6], ...sent.filter((id) => !news.includes(id))];
    for (const pageSize of [1, 2, 3, 4, 100]) expect(await walk(news, pageSize)).toEqual({ seen, totals: [7] });
  });

  it('lists nothing for being called news that is not one’s own', async () => {
    const { sent, incidents, scopeOf } = await seven();
    const page = { newsOf: [sent[1]!, sent[0]!, v7()], pageSize: 10 };
    // The leader may read them, and reported none.
    expect(await incidents.mine(scopeOf('leader'), page)).toEqual({ rows: [], total: 0 });
    expect((await incidents.mine(scopeOf('colleague'), page)).total).toBe(2);
  });

  it('gives the same facts as the opened report', async () => {
    const { sent, incidents, scopeOf } = await seven();
    const reporter = scopeOf('reporter');
    const { rows } = await incidents.mine(reporter, { newsOf: [], pageSize: 1 });
    expect(rows).toEqual([(await incidents.find(reporter, sent[0]!))!.facts]);
  });
};
