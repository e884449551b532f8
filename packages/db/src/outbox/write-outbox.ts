import type { News } from '@vern/domain/notification';
import type { Transaction } from '../scope/in-scope.ts';
import { outboxRow } from './outbox-row.ts';

/** Put news into the outbox, in the transaction of what it tells of. */
export async function writeOutbox(tx: Transaction, municipalityId: string, news: readonly News[]): Promise<void> {
  if (news.length === 0) return;
  await tx.outbox.createMany({ data: news.map((each) => ({ ...outboxRow(each), municipalityId })) });
}
