import type { Recipient, Recipients } from '@vern/db';
import type { MailParty } from '@vern/i18n/mail';
import type { Delivery } from './relay-outbox.ts';

/** Somebody to be told, and what they are to the report. */
export type Addressee = Recipient & { readonly party: MailParty };

/**
 * Everybody a message tells: each once, in the part that the message names first, and never the one who did it.
 * `tells` holds parties of the lifecycle, and `person:<id>` for the owner of a measure.
 */
export async function findAddressees(
  recipients: Recipients,
  { payload }: Pick<Delivery, 'payload'>,
): Promise<readonly Addressee[]> {
  const { incidentId = '', actorId, tells = '' } = payload;
  const found = new Map<string, Addressee>();
  for (const party of tells.split(' ').filter(Boolean)) {
    for (const each of await addresseesOf(recipients, party, incidentId)) {
      if (each.personId !== actorId && !found.has(each.personId)) found.set(each.personId, each);
    }
  }
  return [...found.values()];
}

async function addresseesOf(recipients: Recipients, party: string, incidentId: string): Promise<readonly Addressee[]> {
  if (party.startsWith('person:')) {
    const owner = await recipients.person(party.slice('person:'.length));
    return owner ? [{ ...owner, party: 'owner' }] : [];
  }
  switch (party) {
    case 'handler':
      return (await recipients.handlers(incidentId)).map((each) => ({ ...each, party }));
    case 'safety_rep':
      return (await recipients.safetyReps(incidentId)).map((each) => ({ ...each, party }));
    case 'reporter':
    case 'affected':
      return (await recipients.involved(incidentId))
        .filter((each) => each.relation === party)
        .map((each) => ({ ...each, party }));
    default:
      throw new RangeError(`Nobody is called ${party} in a message.`);
  }
}
