import { addDays, type CalendarDay, osloDayStart } from '@vern/domain/calendar';
import { isWorkingDay } from '@vern/domain/school-calendar';
import type { Query } from '../src/engine/connection.ts';
import { findRecipients } from '../src/outbox/find-recipients.ts';
import { readNews } from '../src/outbox/take-outbox.ts';
import { enterJobs } from '../src/scope/enter-scope.ts';
import { insertBatch } from './insert-batch.ts';
import type { Random } from './random/create-random.ts';

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
  const all = await readNews(query, municipalityId);
  const sentAt = new Map(all.map(({ id, createdAt }) => [id, new Date(createdAt).getTime()]));
  const [{ role } = { role: 'none' }] = await query<{ role: string }>(`select current_setting('role') as role`);
  await enterJobs(query, municipalityId);
  const told = await findRecipients(query, municipalityId, all);
  await query('set local role none');
  await query(`select set_config('role', $1, true)`, [role]);
  const unreadFrom = osloDayStart(workingDayBefore(today, 2)).getTime();
  const rows = told.map(({ personId, topic, subject, newsId }) => {
    const at = sentAt.get(newsId)!;
    return {
      municipality_id: municipalityId,
      id: random.uuid(at),
      person_id: personId,
      topic,
      subject_type: subject.type,
      subject_id: subject.id,
      outbox_id: newsId,
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
