import { createIncidentRepository, createNoticeRepository } from '@vern/db';
import { describeEachEngine, makeMunicipality, newReport, openTestDatabase } from '@vern/db/testing';
import type { News } from '@vern/domain/notification';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import type { QueuedMail } from './deliver.ts';
import { deliverAgain } from './deliver-again.ts';
import { deliverBatch } from './deliver-batch.ts';

const PEOPLE = {
  reporter: { role: 'employee', at: 'school' },
  affected: { role: 'employee', at: 'school' },
  leader: { role: 'unit_leader', at: 'school' },
  safety_rep: { role: 'safety_rep', at: 'school' },
} as const;

type Who = keyof typeof PEOPLE;
type HandOver = readonly QueuedMail[];

describeEachEngine('deliverBatch', (open) => {
  const make = async () => {
    const { database } = open();
    const { municipalityId, people, places } = await makeMunicipality(open(), PEOPLE);
    const { reporter: reporterId, affected: affectedId } = people;
    const report = newReport({ unitId: places.school, reporterId, affectedId });
    await createIncidentRepository(database).submit({ municipalityId, actorId: reporterId }, report);
    const incidentId = report.facts.id;
    const newsTo = (parties: News['parties'], over: Partial<News> = {}): News => ({
      ...{ id: v7(), topic: 'incident.submitted', subject: { type: 'incident', id: incidentId } },
      ...{ parties, personIds: [], leftOut: [reporterId], createdAt: new Date(), ...over },
    });
    const yours = (personId: string): News => ({
      ...newsTo([], { topic: 'measure.assigned', subject: { type: 'measure', id: v7() } }),
      personIds: [personId],
    });
    const notices = (who: Who) => createNoticeRepository(database).list({ municipalityId, actorId: people[who] });
    return { municipalityId, people, sentAs: report.news[0]!.id, newsTo, yours, notices, incidentId };
  };

  const options = (
    mails: HandOver[],
    insert: (mails: HandOver) => Promise<void> = async () => undefined,
    database = open().database,
  ) => {
    const boss = {
      insert: async (_queue: string, added: HandOver) => {
        await insert(added);
        mails.push(added);
      },
    };
    return { database, boss: boss as never, newId: v7, clock: () => new Date() };
  };
  const deliver = async (
    municipalityId: string,
    news: readonly News[],
    ...more: [insert?: (mails: HandOver) => Promise<void>, database?: ReturnType<typeof open>['database']]
  ) => {
    const mails: HandOver[] = [];
    const results = await deliverBatch(options(mails, ...more), municipalityId, news);
    return { mails, statusOf: ({ id }: { id: string }) => results.find((each) => each.id === id)?.status };
  };

  it('tells all news of a batch, with one hand-over of all mail', async () => {
    const { municipalityId, newsTo, yours, notices, people, incidentId } = await make();
    const news = [newsTo(['handler', 'safety_rep', 'affected']), newsTo(['handler']), yours(people.safety_rep)];
    const { mails, statusOf } = await deliver(municipalityId, news);
    expect(news.map(statusOf)).toEqual(['completed', 'completed', 'completed']);
    expect(mails.map(({ length }) => length)).toEqual([5]);
    expect(await notices('leader')).toHaveLength(2);
    expect(await notices('reporter')).toEqual([]);
    expect((await notices('affected')).map(({ topic }) => topic)).toEqual(['incident.reported_for_you']);
    const subjects = (await notices('safety_rep')).map(({ subject }) => subject);
    expect(subjects).toHaveLength(2);
    expect(subjects).toEqual(expect.arrayContaining([{ type: 'incident', id: incidentId }, news[2]!.subject]));
  });

  it('tells the owner of a measure that it is theirs, and mails it as about the measure', async () => {
    const { municipalityId, newsTo, yours, notices, people } = await make();
    const topic = 'incident.measure_assigned';
    const news = [newsTo(['affected'], { topic }), yours(people.leader)];
    const { mails } = await deliver(municipalityId, news);
    const about = { topic: 'measure.assigned', subject: news[1]!.subject };
    expect(await notices('leader')).toMatchObject([about]);
    expect(await notices('affected')).toMatchObject([{ topic }]);
    const toOwner = mails[0]!.find(({ data }) => data.personId === people.leader)!;
    expect(toOwner.data).toMatchObject({ party: 'owner', ...about });
  });

  it('lets mail that somebody waits for leave the queue before mail that is good to know', async () => {
    const { municipalityId, newsTo } = await make();
    const news = [newsTo(['affected'], { topic: 'incident.measure_assigned' }), newsTo(['handler'])];
    const { mails } = await deliver(municipalityId, news);
    const priorityOf = (topic: string) => mails.flat().find(({ data }) => data.topic === topic)!.priority;
    expect(priorityOf('incident.submitted')).toBeGreaterThan(priorityOf('incident.measure_assigned'));
  });

  it('tells nobody twice when a batch is tried again', async () => {
    const { municipalityId, newsTo, notices } = await make();
    const news = [newsTo(['handler', 'safety_rep']), newsTo(['handler'])];
    const [first, second] = [await deliver(municipalityId, news), await deliver(municipalityId, news)];
    // The queue keeps one job an id: both tries named the same.
    const ids = ({ mails }: typeof first) => mails.flat().map(({ id }) => id);
    expect(ids(second).sort()).toEqual(ids(first).sort());
    expect(new Set(ids(first)).size).toBe(3);
    expect(await notices('leader')).toHaveLength(2);
    expect(await notices('safety_rep')).toHaveLength(1);
  });

  it('fails news that cannot be delivered, and no other of its batch', async () => {
    const { municipalityId, newsTo, notices } = await make();
    const bad = [newsTo(['reporter']), newsTo(['handler'], { subject: { type: 'incident', id: 'none' } })];
    const good = [newsTo(['handler']), newsTo(['handler']), newsTo(['handler'])];
    const { statusOf, mails } = await deliver(municipalityId, [good[0]!, bad[0]!, good[1]!, bad[1]!, good[2]!]);
    expect(bad.map(statusOf)).toEqual(['failed', 'failed']);
    expect(good.map(statusOf)).toEqual(['completed', 'completed', 'completed']);
    expect(mails.flat()).toHaveLength(3);
    expect(await notices('leader')).toHaveLength(3);
  });

  it('takes a queue that is away for no fault of the news, and tells nobody twice afterwards', async () => {
    const { municipalityId, newsTo, notices } = await make();
    const news = [newsTo(['handler']), newsTo(['handler'])];
    let tries = 0;
    const refuse = async () => {
      tries += 1;
      throw new Error('The queue is closed.');
    };
    await expect(deliver(municipalityId, news, refuse)).rejects.toThrow('The queue is closed.');
    expect(tries).toBe(1);
    const { mails } = await deliver(municipalityId, news);
    expect(mails.flat()).toHaveLength(2);
    expect(await notices('leader')).toHaveLength(2);
  });

  it('takes a database that is away for no fault of the news', async () => {
    const { municipalityId, newsTo } = await make();
    const closed = await openTestDatabase('pglite');
    await closed.close();
    const news = Array.from({ length: 8 }, () => newsTo(['handler']));
    await expect(deliver(municipalityId, news, undefined, closed.database)).rejects.toThrow();
  });

  it('hands over no mail when there is nobody to tell', async () => {
    const { municipalityId, newsTo, people } = await make();
    const news = [newsTo(['affected'], { leftOut: [people.affected] }), newsTo([])];
    const { statusOf, mails } = await deliver(municipalityId, news);
    expect([...news.map(statusOf), mails.length]).toEqual(['completed', 'completed', 0]);
  });

  it('is read anew for the queue: each municipality its own, and nothing for what is not there any more', async () => {
    const [here, there] = [await make(), await make()];
    const job = (of: typeof here, outboxId: string) => ({
      id: v7(),
      data: { municipalityId: of.municipalityId, outboxId },
    });
    const jobs = [job(here, here.sentAs), job(there, there.sentAs), job(here, v7()), job(there, here.sentAs)];
    const results = await deliverAgain(options([]), jobs);
    expect(results.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
      jobs.map(({ id }) => ({ id, status: 'completed' })),
    );
    expect([await here.notices('leader'), await there.notices('leader')].map(({ length }) => length)).toEqual([1, 1]);
  });
});
