import type { NewOutboxMessage, OutboxTopic } from '@vern/domain/ports';
import type { Work } from '../../work.ts';

/** The message that tells these parties of a report about one thing; none when there is nobody to tell. */
export function incidentMessages(
  { newId, now, scope }: Pick<Work, 'newId' | 'now' | 'scope'>,
  incidentId: string,
  topic: OutboxTopic,
  tells: readonly string[],
): readonly NewOutboxMessage[] {
  if (tells.length === 0) return [];
  const payload = { incidentId, actorId: scope.actorId, tells: [...new Set(tells)].join(' ') };
  return [{ id: newId(), topic, payload, createdAt: now }];
}
