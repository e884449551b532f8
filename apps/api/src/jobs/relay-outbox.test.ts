import { createIncidentRepository, createNoticeRepository } from '@vern/db';
import { describeEachEngine, makeMunicipality, newReport } from '@vern/db/testing';
import type { IncidentParty } from '@vern/domain/incident';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { RELAY_BATCH, relayOutbox } from './relay-outbox.ts';

const PEOPLE = {
  reporter: { role: 'employee', at: 'school' },
  leader: { role: 'unit_leader', at: 'school' },
} as const;

describeEachEngine('relayOutbox', (open) => {
  const make = async (...told: readonly (IncidentParty | 'owner')[]) => {
    const { database } = open();
    const { municipalityId, people, places } = await makeMunicipality(open(), PEOPLE);
    const report = newReport({ unitId: places.school, reporterId: people.reporter, affectedId: people.reporter });
    // A measure's owner is no party of a report: what is for one cannot be delivered.
    const news = told.map((party) => ({ ...report.news[0]!, id: v7(), parties: [party] })) as typeof report.news;
    const scope = { municipalityId, actorId: people.reporter };
    await createIncidentRepository(database).submit(scope, { ...report, news });
    const handedOver: Record<'mail' | 'deliver', string[]> = { mail: [], deliver: [] };
    const broken = new Set<string>();
    const boss = {
      insert: async (queue: 'mail' | 'deliver', jobs: readonly { readonly id: string }[]) => {
        if (broken.has(queue)) throw new Error('The queue is closed.');
        handedOver[queue].push(...jobs.map(({ id }) => id));
      },
    };
    const options = { database, boss: boss as never, newId: v7, clock: () => new Date() };
    const relay = () => relayOutbox(options, municipalityId);
    const notices = () => createNoticeRepository(database).list({ municipalityId, actorId: people.leader });
    return { relay, notices, handedOver, broken, ids: news.map(({ id }) => id) };
  };

  it('delivers what waits, once, and hands over nothing but mail', async () => {
    const { relay, notices, handedOver, ids } = await make('handler', 'handler');
    const done = ids.map((id) => ({ id, status: 'completed' }));
    expect([await relay(), await relay()]).toEqual([done, []]);
    expect(await notices()).toHaveLength(2);
    expect([handedOver.mail.length, handedOver.deliver.length]).toEqual([2, 0]);
  });

  it('hands to the queue what could not be delivered, and does not come back to it', async () => {
    const { relay, notices, handedOver, ids } = await make('handler', 'owner', 'handler');
    const results = await relay();
    expect(results.filter(({ status }) => status === 'completed')).toHaveLength(2);
    expect(results).toContainEqual({ id: ids[1], status: 'failed', output: expect.any(RangeError) });
    expect(handedOver.deliver).toEqual([ids[1]]);
    expect(await notices()).toHaveLength(2);
    expect(await relay()).toEqual([]);
  });

  it('takes so many at once and leaves the rest for the next turn, oldest first', async () => {
    const { relay, notices, ids } = await make(...Array.from({ length: RELAY_BATCH + 1 }, () => 'handler' as const));
    expect(await relay()).toHaveLength(RELAY_BATCH);
    expect(await relay()).toEqual([{ id: ids.at(-1), status: 'completed' }]);
    expect((await notices()).length).toBeGreaterThan(0);
  });

  it('leaves everything where it is when the queue takes nothing, and tells nobody twice afterwards', async () => {
    const { relay, notices, handedOver, broken } = await make('handler');
    for (const queue of ['mail', 'deliver']) broken.add(queue);
    await expect(relay()).rejects.toThrow('The queue is closed.');
    broken.clear();
    expect(await relay()).toMatchObject([{ status: 'completed' }]);
    expect(await notices()).toHaveLength(1);
    expect(handedOver.mail).toHaveLength(1);
  });
});
