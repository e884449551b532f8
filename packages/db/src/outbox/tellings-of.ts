import type { NewOutboxMessage, OutboxTopic } from '@vern/domain/ports';
import type { Telling } from './telling.ts';

type Party = Telling['party'];

/** What `tells` may name besides `person:<id>`, the owner of a measure. */
const PARTIES: ReadonlySet<string> = new Set<Party>(['handler', 'safety_rep', 'reporter', 'affected']);

/** Some things are another piece of news to the one they are about. */
const NEWS_TO: Partial<Record<OutboxTopic, Partial<Record<Party, OutboxTopic>>>> = {
  'incident.submitted': { affected: 'incident.reported_for_you' },
  'incident.measure_assigned': { owner: 'incident.measure_yours' },
};

/**
 * The parties that a message tells, in its own order.
 * @throws {RangeError} When it names one that nobody knows.
 */
export function tellingsOf({
  outboxId,
  topic,
  payload,
}: Pick<NewOutboxMessage, 'topic' | 'payload'> & { readonly outboxId: string }): readonly Telling[] {
  const { incidentId = '', actorId = null, tells = '' } = payload;
  return tells
    .split(' ')
    .filter(Boolean)
    .map((named) => {
      const ownerId = named.startsWith('person:') ? named.slice('person:'.length) : null;
      const party = ownerId === null ? (named as Party) : 'owner';
      if (ownerId === null && !PARTIES.has(named)) throw new RangeError(`Nobody is called ${named} in a message.`);
      return { outboxId, incidentId, party, ownerId, actorId, kind: NEWS_TO[topic]?.[party] ?? topic };
    });
}
