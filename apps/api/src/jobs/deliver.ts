import { addNotice, createRecipients, type Database, settleDue } from '@vern/db';
import type { OutboxTopic } from '@vern/domain/ports';
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
  // Whoever finished it may not touch the report: the system does, before anybody is told.
  if (topic === 'incident.measure_finished') await settleDue(database, municipalityId, incidentId);
  const mails: { readonly id: string; readonly data: MailJob }[] = [];
  for (const { personId, party, email } of await findAddressees(createRecipients(database, municipalityId), delivery)) {
    const kind = kindFor(topic, party);
    await addNotice(database, municipalityId, {
      id: newId(),
      personId,
      kind,
      // The owner of a measure is told of the measure: the report may not be theirs to see.
      incidentId: party === 'owner' ? null : incidentId,
      outboxId,
      createdAt: clock(),
    });
    if (!email) continue;
    const data: MailJob = { municipalityId, topic: kind, personId, party, incidentId };
    mails.push({ id: v5(personId, outboxId), data });
  }
  if (mails.length > 0) await boss.insert('mail', mails);
}

/** What a message says to one party: some things are another piece of news to the one they are about. */
function kindFor(topic: OutboxTopic, party: Addressee['party']): OutboxTopic {
  if (topic === 'incident.submitted' && party === 'affected') return 'incident.reported_for_you';
  if (topic === 'incident.measure_assigned' && party === 'owner') return 'incident.measure_yours';
  return topic;
}
