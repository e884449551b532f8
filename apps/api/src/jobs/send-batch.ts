import type { Job, JobResult } from 'pg-boss';
import type { MailJob } from '../mail/mail-job.ts';

type Mails = readonly Pick<Job<MailJob>, 'id' | 'data'>[];

type Options = {
  /** Mails on their way at a time: as many as the mail server is talked to by. */
  readonly lanes: number;
  /** How long mails may be begun for; what has not been begun by then goes back to the queue. */
  readonly beginWithinMs: number;
  readonly now: () => number;
  readonly send: (id: string, job: MailJob) => Promise<void>;
};

/**
 * Send a batch of mails, several at a time. One that cannot be sent holds up no other. The queue hands a batch out again when
 * it hears nothing for long: nothing of it is begun so late that another server could be at it.
 * @returns How it went with each.
 */
export async function sendBatch(mails: Mails, { lanes, beginWithinMs, now, send }: Options): Promise<JobResult[]> {
  const results: JobResult[] = [];
  const waiting = [...mails];
  const startedAt = now();
  const lane = async () => {
    for (let mail = waiting.shift(); mail; mail = waiting.shift()) {
      const { id, data } = mail;
      if (now() - startedAt > beginWithinMs)
        results.push({ id, status: 'failed', output: new Error('Not begun in time') });
      else
        await send(id, data).then(
          () => results.push({ id, status: 'completed' }),
          (output: unknown) => results.push({ id, status: 'failed', output }),
        );
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
