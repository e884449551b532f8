import type { NoticeRecord } from '@vern/domain/ports';
import { connectionOf, type Database } from '../database.ts';
import { asJob } from '../scope/in-scope.ts';

/** A word to one person, from the outbox row that it came from. */
export type NewNotice = Omit<NoticeRecord, 'readAt'> & { readonly personId: string; readonly outboxId: string };

/**
 * Put a notice before a person, once for an outbox row.
 * @returns False when it was there already.
 */
export function addNotice(database: Database, municipalityId: string, notice: NewNotice): Promise<boolean> {
  return asJob(connectionOf(database), municipalityId, async (tx) => {
    const { count } = await tx.notice.createMany({ data: { ...notice, municipalityId }, skipDuplicates: true });
    return count === 1;
  });
}
