import { DEADLINE_RULES_VERSION } from '@vern/domain/deadline';
import { nextStepOf } from '@vern/domain/incident';
import { toDate } from '../scope/day.ts';
import { goOnAsJob, type Transaction } from '../scope/in-scope.ts';
import { toFacts } from './incident-row.ts';

/**
 * Leave a report with what is due of its measures now, as the system: whoever may finish or reopen a measure may not
 * touch its report for that. Worked out from the rows and with the report held, since a measure may have changed after
 * the actor read it. The rest of the transaction is the system's.
 */
export async function settleDue(tx: Transaction, municipalityId: string, incidentId: string): Promise<void> {
  await goOnAsJob(tx, municipalityId);
  // Held until the end: whoever works on the report meanwhile waits, and is then told that it was changed.
  await tx.$queryRaw`
    select 1 from incident where municipality_id = ${municipalityId}::uuid and id = ${incidentId}::uuid for update`;
  const facts = toFacts(await tx.incident.findFirstOrThrow({ where: { municipalityId, id: incidentId } }));
  const [open] = await tx.$queryRaw<{ dueOn: string | null }[]>`
    select min(due_on)::text as "dueOn" from measure
    where municipality_id = ${municipalityId}::uuid and incident_id = ${incidentId}::uuid
      and status in ('planned', 'started')`;
  const measureDueOn = open?.dueOn ?? null;
  const next = nextStepOf({ ...facts, measureDueOn });
  const nextDueOn = next?.dueOn ?? null;
  if (measureDueOn === facts.measureDueOn && nextDueOn === facts.nextDueOn) return;
  const day = (value: string | null) => (value === null ? null : toDate(value));
  await tx.incident.updateMany({
    where: { municipalityId, id: incidentId },
    data: {
      measureDueOn: day(measureDueOn),
      nextDueOn: day(nextDueOn),
      dueRulesVersion: DEADLINE_RULES_VERSION,
      version: { increment: 1 },
    },
  });
}
