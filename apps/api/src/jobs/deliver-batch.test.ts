import { createIncidentRepository, createNoticeRepository } from '@vern/db';
import { describeEachEngine, makeMunicipality, newReport, openTestDatabase } from '@vern/db/testing';
import type { OutboxTopic } from '@vern/domain/ports';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import type { MailJob } from './deliver.ts';
import { deliverBatch } from './deliver-batch.ts';

const PEOPLE = {
  reporter: { role: 'employee', at: 'school' },
  affected: { role: 'employee', at: 'school' },
  leader: { role: 'unit_leader', at: 'school' },
  safety_rep: { role: 'safety_rep', at: 'school' },
} as const;

type Who = keyof typeof PEOPLE;
type HandOver = readonly { readonly id: string; readonly data: MailJob }[];

describeEachEngine('deliverBatch', (open) => {
  const make = async () => {
    const { database } = open();
    const { municipalityId, people, places } = await makeMunicipality(open(), PEOPLE);
    const { reporter: reporterId, affected: affectedId } = people;
    const report = newReport({ unitId: places.school, reporterId, affectedId });
    await createIncidentRepository(database).submit({ municipalityId, actorId: reporterId }, report);
    const incidentId = report.facts.id;
    const job = (tells: string, over: { topic?: OutboxTopic; incidentId?: string } = {}) => {
      const outboxId = v7();
      const payload = { incidentId: over.incidentId ?? incidentId, actorId: reporterId, tells };
      const data = { municipalityId, outboxId, topic: over.topic ?? ('incident.submitted' as const), payload };
      return { id: outboxId, data };
    };
    const notices = (who: Who) => createNoticeRepository(database).list({ municipalityId, actorId: people[who] });
    return { people, job, notices, incidentId };
  };

  const deliver = async (
    jobs: Parameters<typeof deliverBatch>[1],
    insert: (mails: HandOver) => Promise<void> = async () => undefined,
    database = open().database,
  ) => {
    const mails: HandOver[] = [];
    const boss = {
      insert: async (_queue: string, added: HandOver) => {
        await insert(added);
        mails.push(added);
      },
    };
    const options = { database, boss: boss as never, newId: v7, clock: () => new Date() };
    const results = await deliverBatch(options, jobs);
    return { mails, statusOf: ({ id }: { id: string }) => results.find((each) => each.id === id)?.status };
  };

  it('tells all messages of a batch, with one hand-over of all mail', async () => {
    const { job, notices, people, incidentId } = await make();
    const jobs = [job('handler safety_rep affected'), job('handler reporter'), job(`person:${people.safety_rep}`)];
    const { mails, statusOf } = await deliver(jobs);
    expect(jobs.map(statusOf)).toEqual(['completed', 'completed', 'completed']);
    expect(mails.map(({ length }) => length)).toEqual([5]);
    expect(await notices('leader')).toHaveLength(2);
    expect(await notices('reporter')).toEqual([]);
    expect((await notices('affected')).map(({ kind }) => kind)).toEqual(['incident.reported_for_you']);
    expect((await notices('safety_rep')).map((each) => each.incidentId).sort()).toEqual([incidentId, null].sort());
  });

  it('tells the owner of a measure that it is theirs', async () => {
    const { job, notices, people } = await make();
    const topic = 'incident.measure_assigned';
    const { mails } = await deliver([job(`person:${people.leader} affected`, { topic })]);
    expect(await notices('leader')).toMatchObject([{ kind: 'incident.measure_yours', incidentId: null }]);
    expect(await notices('affected')).toMatchObject([{ kind: topic }]);
    expect(mails[0]!.find(({ data }) => data.personId === people.leader)!.data).toMatchObject({ party: 'owner' });
  });

  it('tells nobody twice when a batch is tried again', async () => {
    const { job, notices } = await make();
    const jobs = [job('handler safety_rep'), job('handler')];
    const [first, second] = [await deliver(jobs), await deliver(jobs)];
    // The queue keeps one job an id: both tries named the same.
    const ids = ({ mails }: typeof first) => mails.flat().map(({ id }) => id);
    expect(ids(second).sort()).toEqual(ids(first).sort());
    expect(new Set(ids(first)).size).toBe(3);
    expect(await notices('leader')).toHaveLength(2);
    expect(await notices('safety_rep')).toHaveLength(1);
  });

  it('fails messages that cannot be delivered, and no other of their batch', async () => {
    const { job, notices } = await make();
    const bad = [job('handler nobody'), job('handler', { incidentId: 'none' })];
    const good = [job('handler'), job('handler'), job('handler')];
    const { statusOf, mails } = await deliver([good[0]!, bad[0]!, good[1]!, bad[1]!, good[2]!]);
    expect(bad.map(statusOf)).toEqual(['failed', 'failed']);
    expect(good.map(statusOf)).toEqual(['completed', 'completed', 'completed']);
    expect(mails.flat()).toHaveLength(3);
    expect(await notices('leader')).toHaveLength(3);
  });

  it('takes a queue that is away for no fault of a message, and tells nobody twice afterwards', async () => {
    const { job, notices } = await make();
    const jobs = [job('handler'), job('handler')];
    let tries = 0;
    const refuse = async () => {
      tries += 1;
      throw new Error('The queue is closed.');
    };
    await expect(deliver(jobs, refuse)).rejects.toThrow('The queue is closed.');
    expect(tries).toBe(1);
    const { mails } = await deliver(jobs);
    expect(mails.flat()).toHaveLength(2);
    expect(await notices('leader')).toHaveLength(2);
  });

  it('takes a database that is away for no fault of a message', async () => {
    const { job } = await make();
    const closed = await openTestDatabase('pglite');
    await closed.close();
    const jobs = Array.from({ length: 8 }, () => job('handler'));
    await expect(deliver(jobs, undefined, closed.database)).rejects.toThrow();
  });

  it('hands over no mail when there is nobody to tell', async () => {
    const { job } = await make();
    const jobs = [job('reporter'), job('')];
    const { statusOf, mails } = await deliver(jobs);
    expect([...jobs.map(statusOf), mails.length]).toEqual(['completed', 'completed', 0]);
  });

  it('tells each municipality of a batch its own', async () => {
    const [here, there] = [await make(), await make()];
    const jobs = [here.job('handler'), there.job('handler'), here.job('handler')];
    const { statusOf } = await deliver(jobs);
    expect(jobs.map(statusOf)).toEqual(['completed', 'completed', 'completed']);
    expect([(await here.notices('leader')).length, (await there.notices('leader')).length]).toEqual([2, 1]);
  });
});
