import { connectionOf, type Database } from '../database.ts';
import { asJob } from '../scope/in-scope.ts';

const DAY_MS = 86_400_000;

/** Days after which a draft that nobody has touched is gone: the class `draft_30d`. */
export const DRAFT_DAYS = 30;

/**
 * Remove what was begun and left. A draft is no record of anything, and holds what happened to somebody.
 *
 * @returns How many were removed.
 */
export async function purgeDrafts(database: Database, municipalityId: string, now: Date): Promise<number> {
  const updatedAt = { lt: new Date(now.getTime() - DRAFT_DAYS * DAY_MS) };
  return asJob(connectionOf(database), municipalityId, async (tx) => {
    const { count } = await tx.incidentDraft.deleteMany({ where: { municipalityId, updatedAt } });
    return count;
  });
}
