import { nextStepOf } from '@vern/domain/incident';
import { connectionOf, type Database } from '../database.ts';
import { toDate } from '../scope/day.ts';
import { asJob, type Transaction } from '../scope/in-scope.ts';
import { toFacts } from './incident-row.ts';

/**
 * Work out anew what a report needs next after one of its measures was finished by somebody who may not touch the report.
 * Changes nothing when nothing is different: tried again, it is done once.
 * @returns Whether the report was changed.
 */
export function settleDue(database: Database, municipalityId: string, incidentId: string): Promise<boolean> {
  return asJob(connectionOf(database), municipalityId, (tx) => settleDueIn(tx, municipalityId, incidentId));
}

/** The same inside a transaction that has the system's own role. */
export async function settleDueIn(tx: Transaction, municipalityId: string, incidentId: string): Promise<boolean> {
  // Held until the end: whoever works on the report meanwhile waits, and is then told that it was changed.
  await tx.$queryRaw`
    select 1 from incident where municipality_id = ${municipalityId}::uuid and id = ${incidentId}::uuid for update`;
  const row = await tx.incident.findFirst({ where: { municipalityId, id: incidentId } });
  if (!row) return false;
  const facts = toFacts(row);
  const [open] = await tx.$queryRaw<{ dueOn: string | null }[]>`
    select min(due_on)::text as "dueOn" from measure
    where municipality_id = ${municipalityId}::uuid and incident_id = ${incidentId}::uuid
      and status in ('planned', 'started')`;
  const measureDueOn = open?.dueOn ?? null;
  const next = nextStepOf({ ...facts, measureDueOn, isAssessed: facts.severityAssessed !== null });
  const nextDueOn = next?.dueOn ?? null;
  if (measureDueOn === facts.measureDueOn && nextDueOn === facts.nextDueOn) return false;
  const day = (value: string | null) => (value === null ? null : toDate(value));
  await tx.incident.updateMany({
    where: { municipalityId, id: incidentId },
    data: { measureDueOn: day(measureDueOn), nextDueOn: day(nextDueOn), version: { increment: 1 } },
  });
  return true;
}
