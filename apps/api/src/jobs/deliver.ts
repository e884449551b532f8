import { type Addressee, type Database, tell, tellingsOf } from '@vern/db';
import type { OutboxTopic } from '@vern/domain/ports';
import type { PgBoss } from 'pg-boss';
import { v5 } from 'uuid';
import type { Delivery } from './relay-outbox.ts';

/** What the `mail` queue carries: whom to tell of what. The address is looked up when it is sent. */
export type MailJob = {
  readonly municipalityId: string;
  readonly topic: OutboxTopic;
  readonly personId: string;
  readonly party: Addressee['party'];
  readonly incidentId: string;
};

export type DeliverOptions = {
  readonly database: Database;
  readonly boss: Pick<PgBoss, 'insert'>;
  readonly newId: () => string;
  readonly clock: () => Date;
};

/**
 * Tell everybody whom messages of one municipality are for by a notice in the app. Tried again after a failure it tells
 * nobody twice, since notice and mail job are named by message and person.
 * @returns The mails to those who have an address.
 */
export async function deliver(
  { database, newId, clock }: DeliverOptions,
  municipalityId: string,
  deliveries: readonly Delivery[],
): Promise<readonly { readonly id: string; readonly data: MailJob }[]> {
  const tellings = deliveries.flatMap(tellingsOf);
  const told = await tell(database, municipalityId, tellings, { newId, at: clock() });
  return told
    .filter(({ hasMail }) => hasMail)
    .map(({ outboxId, incidentId, personId, party, kind: topic }) => {
      const data: MailJob = { municipalityId, topic, personId, party, incidentId };
      return { id: v5(personId, outboxId), data };
    });
}
