import { describe, expect, it } from 'vitest';
import type { MailJob } from '../mail/mail-job.ts';
import { sendBatch } from './send-batch.ts';

const data: MailJob = {
  municipalityId: 'm',
  topic: 'incident.submitted',
  personId: 'p',
  party: 'handler',
  subject: { type: 'incident', id: 'i' },
};
const mails = Array.from({ length: 20 }, (_, n) => ({ id: `mail-${n}`, data }));
const options = { lanes: 5, beginWithinMs: 60_000, now: () => 0 };
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('sendBatch', () => {
  it('sends each once, as many at a time as there are lanes', async () => {
    const sent: string[] = [];
    let under = 0;
    let most = 0;
    const results = await sendBatch(mails, {
      ...options,
      send: async (id) => {
        under += 1;
        most = Math.max(most, under);
        await turn();
        under -= 1;
        sent.push(id);
      },
    });
    expect(sent.toSorted()).toEqual(mails.map(({ id }) => id).toSorted());
    expect(most).toBe(5);
    expect(results).toHaveLength(20);
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['completed']));
  });

  it('tells of the one that could not be sent, and sends all others', async () => {
    const results = await sendBatch(mails, {
      ...options,
      send: async (id) => {
        if (id === 'mail-7') throw new Error('no such mailbox');
      },
    });
    expect(results.filter(({ status }) => status === 'failed').map(({ id }) => id)).toEqual(['mail-7']);
    expect(results).toHaveLength(20);
  });

  it('begins nothing so late that the queue may have handed it to another', async () => {
    let clock = 0;
    const sent: string[] = [];
    const results = await sendBatch(mails, {
      ...options,
      now: () => clock,
      send: async (id) => {
        sent.push(id);
        clock += 15_000;
        await turn();
      },
    });
    expect(sent).toHaveLength(5);
    expect(results.filter(({ status }) => status === 'failed')).toHaveLength(15);
  });
});
