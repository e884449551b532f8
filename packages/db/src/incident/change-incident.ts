import { DomainError } from '@vern/domain/errors';
import type { IncidentChange, Observed } from '@vern/domain/incident/ports';
import { writeAudit } from '../audit/write-audit.ts';
import { writeDeltas } from '../counts/write-deltas.ts';
import { writeOutbox } from '../outbox/write-outbox.ts';
import { toColumn, toColumns } from '../scope/column-names.ts';
import { toDate } from '../scope/day.ts';
import { type ActorScope, goOnAsJob, type Transaction } from '../scope/in-scope.ts';
import { toData } from './incident-row.ts';
import { passOn } from './pass-on.ts';
import { writeStatement } from './write-statement.ts';

/**
 * Write one step of the handling.
 * @throws {DomainError} `not_found` when the actor may not see it, `stale_version` when somebody was faster.
 */
export async function changeIncident(tx: Transaction, scope: ActorScope, change: IncidentChange): Promise<void> {
  const { municipalityId } = scope;
  const { incidentId, expectedVersion, firstAnswer } = change;
  const { unitId: toUnit, handlerNodeId, handledBySteering, delegateId, departmentId, ...set } = change.set;
  const { count } = await tx.incident.updateMany({
    where: { municipalityId, id: incidentId, version: expectedVersion },
    data: { ...toData(set), ...(departmentId === undefined ? {} : { departmentId }), version: { increment: 1 } },
  });
  if (count !== 1) await refuse(tx, scope, incidentId);
  for (const statement of change.statements ?? []) await writeStatement(tx, scope, incidentId, statement);
  for (const measure of change.measures ?? []) await addMeasure(tx, incidentId, measure);
  if (change.changedMeasure) await changeMeasure(tx, scope, incidentId, change.changedMeasure);
  if (change.preserves) await tx.$queryRaw`select vern_preserve(${incidentId}::uuid)::text`;
  if (change.observed) await observe(tx, change.observed);
  await writeAudit(tx, scope, change.audit);
  await writeOutbox(tx, municipalityId, change.news ?? []);
  if (toUnit === undefined) await writeDeltas(tx, municipalityId, change.deltas ?? []);
  if (firstAnswer) {
    const { unitId, waitedMinutes, answeredOn } = firstAnswer;
    await tx.firstAnswer.createMany({
      data: { municipalityId, incidentId, unitId, waitedMinutes, answeredOn: toDate(answeredOn) },
    });
  }
  await passOn(tx, incidentId, change.set);
  if (toUnit !== undefined) {
    // The actor may not write counts of the new unit.
    await goOnAsJob(tx, municipalityId);
    await writeDeltas(tx, municipalityId, change.deltas ?? []);
  }
}

async function addMeasure(
  tx: Transaction,
  incidentId: string,
  measure: NonNullable<IncidentChange['measures']>[number],
): Promise<void> {
  const planned = JSON.stringify(toColumns(measure));
  await tx.$queryRaw`select vern_plan_measure(${incidentId}::uuid, ${planned}::jsonb)::text`;
}

async function changeMeasure(
  tx: Transaction,
  { municipalityId }: ActorScope,
  incidentId: string,
  { id, expectedVersion, set: { dueOn, ...set } }: NonNullable<IncidentChange['changedMeasure']>,
): Promise<void> {
  const { count } = await tx.measure.updateMany({
    where: {
      ...{ municipalityId, id, version: expectedVersion, status: { in: ['planned', 'started'] } },
      origins: { some: { type: 'incident', originId: incidentId } },
    },
    data: { ...set, ...(dueOn === undefined ? {} : { dueOn: toDate(dueOn) }), version: { increment: 1 } },
  });
  if (count !== 1) throw new DomainError('stale_version', { id });
}

async function observe(tx: Transaction, { affectedId, observations, follows, preserves }: Observed): Promise<void> {
  const rows = observations.map(({ field, ...row }) => toColumns({ ...row, field: toColumn(field) }));
  const after = toColumns({ ...follows, retentionClass: preserves ? 'injury_preserve' : null });
  await tx.$queryRaw`
    select vern_observe(${affectedId}::uuid, ${JSON.stringify(rows)}::jsonb, ${JSON.stringify(after)}::jsonb)::text`;
}

async function refuse(tx: Transaction, { municipalityId }: ActorScope, incidentId: string): Promise<never> {
  const seen = await tx.incident.findFirst({ where: { municipalityId, id: incidentId }, select: { id: true } });
  throw new DomainError(seen ? 'stale_version' : 'not_found', { id: incidentId });
}
