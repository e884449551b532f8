import { addNotice, createRecipients, type Database } from '@vern/db';
import type { PgBoss } from 'pg-boss';
import { v5 } from 'uuid';
import { type Addressee, findAddressees } from './find-addressees.ts';
import type { Delivery } from './relay-outbox.ts';

/** What the `mail` queue carries: whom to tell of what. The address is looked up when it is sent. */
export type MailJob = Pick<Delivery, 'municipalityId' | 'topic'> & {
  readonly personId: string;
  readonly party: Addressee['party'];
  readonly incidentId: string;
};

export type DeliverOptions = {
  readonly database: Database;
  readonly boss: PgBoss;
  readonly newId: () => string;
  readonly clock: () => Date;
};

/**
 * Tell everybody a message is for: a notice in the app, and a mail to those who have an address. Tried again after a
 * failure it tells nobody twice, since notice and mail job are named by message and person.
 */
export async function deliver({ database, boss, newId, clock }: DeliverOptions, delivery: Delivery): Promise<void> {
  const { municipalityId, outboxId, topic, payload } = delivery;
  const incidentId = payload['incidentId'] ?? '';
  const mails: { readonly id: string; readonly data: MailJob }[] = [];
  for (const { personId, party, email } of await findAddressees(createRecipients(database, municipalityId), delivery)) {
    const kind = topic === 'incident.submitted' && party === 'affected' ? 'incident.reported_for_you' : topic;
    await addNotice(database, municipalityId, {
      id: newId(),
      personId,
      kind,
      incidentId,
      outboxId,
      createdAt: clock(),
    });
    if (!email) continue;
    const data: MailJob = { municipalityId, topic: kind, personId, party, incidentId };
    mails.push({ id: v5(personId, outboxId), data });
  }
  if (mails.length > 0) await boss.insert('mail', mails);
}
