import { connectionOf, type Database } from '../database.ts';
import { enterJobs } from '../scope/enter-scope.ts';
import { addNotices, type Stamp } from './add-notices.ts';
import { type Addressee, findAddressees } from './find-addressees.ts';
import type { Telling } from './telling.ts';

/**
 * Find everybody whom messages of one municipality tell, and put a notice before each: one transaction of two
 * statements, however many messages. Told again, nobody gets a second notice.
 * @returns All of them, also those who had the notice already: whoever sends mail may not have come so far.
 */
export function tell(
  database: Database,
  municipalityId: string,
  tellings: readonly Telling[],
  stamp: Stamp,
): Promise<readonly Addressee[]> {
  return connectionOf(database).transaction(async (query) => {
    await enterJobs(query, municipalityId);
    const told = await findAddressees(query, municipalityId, tellings);
    if (told.length > 0) await addNotices(query, municipalityId, told, stamp);
    return told;
  });
}
