import type { OutboxTopic } from '@vern/domain/ports';
import type { Random } from '../random/create-random.ts';
import type { IncidentTables } from './incident-tables.ts';
import type { SettledReport } from './settle-report.ts';

/** One thing to tell some parties of a report: whom `tells` names, and the owner of a measure as `person:<id>`. */
export interface Message {
  readonly at: number;
  readonly actorId: string;
  readonly topic: OutboxTopic;
  readonly tells: readonly string[];
}

/** Put a message into the outbox as delivered at once; none when there is nobody to tell. */
export function addMessage(
  tables: IncidentTables,
  random: Random,
  { municipalityId, id }: Pick<SettledReport, 'municipalityId' | 'id'>,
  { at, actorId, topic, tells }: Message,
): void {
  if (tells.length === 0) return;
  const instant = new Date(at).toISOString();
  tables.outbox.push({
    municipality_id: municipalityId,
    id: random.uuid(at),
    topic,
    payload: { incidentId: id, actorId, tells: [...new Set(tells)].join(' ') },
    created_at: instant,
    dispatched_at: instant,
  });
}
