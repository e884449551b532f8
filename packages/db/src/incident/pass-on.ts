import { DomainError } from '@vern/domain/errors';
import type { IncidentChange } from '@vern/domain/incident/ports';
import type { Transaction } from '../scope/in-scope.ts';

/**
 * Let a report lie with another unit, or with another person. Afterwards the actor may not see it any more, and nobody writes
 * a row they cannot see: the database has a function for each.
 * @throws {DomainError} `not_found` when it is not the actor's to pass on.
 */
export async function passOn(
  tx: Transaction,
  incidentId: string,
  { unitId, handlerNodeId = unitId, handledBySteering = false, delegateId }: IncidentChange['set'],
): Promise<void> {
  if (unitId === undefined && delegateId === undefined) return;
  const [row] =
    unitId === undefined
      ? await tx.$queryRaw<Done[]>`select vern_give(${incidentId}::uuid, ${delegateId}::uuid) as done`
      : await tx.$queryRaw<Done[]>`
          select vern_hand_over(
            ${incidentId}::uuid, ${unitId}::uuid, ${handlerNodeId}::uuid, ${handledBySteering}::boolean) as done`;
  if (!row?.done) throw new DomainError('not_found', { id: incidentId });
}

type Done = { readonly done: boolean | null };
