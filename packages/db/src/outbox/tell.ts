import type { News } from '@vern/domain/notification';
import { connectionOf, type Database } from '../database.ts';
import { enterJobs } from '../scope/enter-scope.ts';
import { addNotices, type Stamp } from './add-notices.ts';
import { findRecipients, type Recipient } from './find-recipients.ts';

/**
 * Find everybody whom news of one municipality is for, and put a notice before each: one transaction, with one statement a
 * type of subject and one for the notices, however much news. Told again, nobody gets a second notice.
 * @returns All of them, also those who had the notice already: whoever sends mail may not have come so far.
 */
export function tell(
  database: Database,
  municipalityId: string,
  news: readonly News[],
  stamp: Stamp,
): Promise<readonly Recipient[]> {
  return connectionOf(database).transaction(async (query) => {
    await enterJobs(query, municipalityId);
    const recipients = await findRecipients(query, municipalityId, news);
    if (recipients.length > 0) await addNotices(query, municipalityId, recipients, stamp);
    return recipients;
  });
}
