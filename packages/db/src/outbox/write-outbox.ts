import type { NewOutboxMessage } from '@vern/domain/ports';
import type { Transaction } from '../scope/in-scope.ts';

/** Write effects that shall leave the house, in the transaction of the change they follow from. */
export async function writeOutbox(
  tx: Transaction,
  municipalityId: string,
  messages: readonly NewOutboxMessage[],
): Promise<void> {
  if (messages.length === 0) return;
  await tx.outbox.createMany({ data: messages.map((message) => ({ ...message, municipalityId })) });
}
