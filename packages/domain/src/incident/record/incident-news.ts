import type { NewOutboxMessage, OutboxTopic } from '../../ports/index.ts';
import type { Recording } from './recording.ts';

/** The message that tells these parties of a report about one thing; none when there is nobody to tell. */
export function incidentNews(
  { newId, now, actorId }: Pick<Recording, 'newId' | 'now' | 'actorId'>,
  incidentId: string,
  topic: OutboxTopic,
  tells: readonly string[],
): readonly NewOutboxMessage[] {
  if (tells.length === 0) return [];
  const payload = { incidentId, actorId, tells: [...new Set(tells)].join(' ') };
  return [{ id: newId(), topic, payload, createdAt: now }];
}
