import { addDays, type CalendarDay, osloDayStart } from '@vern/domain/calendar';
import type { NewOutboxMessage } from '@vern/domain/ports';
import { isWorkingDay } from '@vern/domain/school-calendar';
import type { Query } from '../src/engine/connection.ts';
import { findAddressees } from '../src/outbox/find-addressees.ts';
import { tellingsOf } from '../src/outbox/tellings-of.ts';
import { enterJobs } from '../src/scope/enter-scope.ts';
import { insertBatch } from './insert-batch.ts';
import type { Random } from './random/create-random.ts';

const READ_OUTBOX = `select id, topic, payload, created_at as "createdAt" from outbox
  where municipality_id = $1::uuid order by created_at, id`;

/** Older news has been read; how long after it came, in milliseconds. */
const READ_AFTER = 3 * 3_600_000;

/**
 * Put before everybody what the outbox has to tell, as the relay would have when it was written, and no mail. What came
 * on the last two working days or since is unread.
 */
export async function tellNews(
  query: Query,
  municipalityId: string,
  { random, today }: { readonly random: Random; readonly today: CalendarDay },
): Promise<void> {
  const messages = await query<NewOutboxMessage>(READ_OUTBOX, [municipalityId]);
  const sentAt = new Map(messages.map(({ id, createdAt }) => [id, new Date(createdAt).getTime()]));
  const [{ role } = { role: 'none' }] = await query<{ role: string }>(`select current_setting('role') as role`);
  await enterJobs(query, municipalityId);
  const tellings = messages.flatMap(({ id, topic, payload }) => tellingsOf({ outboxId: id, topic, payload }));
  const told = await findAddressees(query, municipalityId, tellings);
  await query('set local role none');
  await query(`select set_config('role', $1, true)`, [role]);
  const unreadFrom = osloDayStart(workingDayBefore(today, 2)).getTime();
  const rows = told.map(({ personId, kind, party, incidentId, outboxId }) => {
    const at = sentAt.get(outboxId)!;
    return {
      municipality_id: municipalityId,
      id: random.uuid(at),
      person_id: personId,
      kind,
      // The owner of a measure is told of the measure: the report may not be theirs to see.
      incident_id: party === 'owner' ? null : incidentId,
      outbox_id: outboxId,
      created_at: new Date(at).toISOString(),
      read_at: at < unreadFrom ? new Date(at + READ_AFTER).toISOString() : null,
    };
  });
  await insertBatch(query, { table: 'notice', rows });
}

/** The working day a number of working days before a day. */
function workingDayBefore(day: CalendarDay, workingDays: number): CalendarDay {
  let at = day;
  for (let left = workingDays; left > 0; ) {
    at = addDays(at, -1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}
