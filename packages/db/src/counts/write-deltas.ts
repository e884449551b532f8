import type { CountDelta } from '@vern/domain/incident/ports';
import { toDate } from '../scope/day.ts';
import type { Transaction } from '../scope/in-scope.ts';

/** Write what a change adds to and takes from the counts, in its transaction. */
export async function writeDeltas(
  tx: Transaction,
  municipalityId: string,
  deltas: readonly CountDelta[],
): Promise<void> {
  if (deltas.length === 0) return;
  await tx.incidentCountDelta.createMany({
    data: deltas.map(({ occurredOn, receivedOn, ...delta }) => ({
      ...delta,
      municipalityId,
      occurredOn: toDate(occurredOn),
      receivedOn: toDate(receivedOn),
    })),
  });
}
