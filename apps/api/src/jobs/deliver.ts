import { type Database, tell } from '@vern/db';
import { type News, topicFacts } from '@vern/domain/notification';
import type { Urgency } from '@vern/domain/subject';
import type { PgBoss } from 'pg-boss';
import { v5 } from 'uuid';
import type { MailJob } from '../mail/mail-job.ts';

/** A mail under the name of its news and its recipient, for the queue: what is urgent leaves it first. */
export type QueuedMail = { readonly id: string; readonly priority: number; readonly data: MailJob };

export type DeliverOptions = {
  readonly database: Database;
  readonly boss: Pick<PgBoss, 'insert'>;
  readonly newId: () => string;
  readonly clock: () => Date;
};

const PRIORITIES: Readonly<Record<Urgency, number>> = { now: 2, today: 1, later: 0 };

/**
 * Tell everybody whom news of one municipality is for by a notice in the app. Tried again after a failure it tells nobody
 * twice, since notice and mail are named by news and person.
 * @returns The mails to those who have an address.
 */
export async function deliver(
  { database, newId, clock }: DeliverOptions,
  municipalityId: string,
  news: readonly News[],
): Promise<readonly QueuedMail[]> {
  const recipients = await tell(database, municipalityId, news, { newId, at: clock() });
  return recipients
    .filter(({ hasMail }) => hasMail)
    .map(({ newsId, topic, subject, personId, party }) => ({
      id: v5(personId, newsId),
      priority: PRIORITIES[topicFacts(topic).urgency],
      data: { municipalityId, topic, subject, personId, party },
    }));
}
