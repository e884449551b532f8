import { nextStepOf } from '@vern/domain/incident';
import { connectionOf, type Database } from '../database.ts';
import { toDate } from '../scope/day.ts';
import { asJob } from '../scope/in-scope.ts';
import { toFacts } from './incident-row.ts';

/**
 * Work out anew what a report needs next after one of its measures was finished by somebody who may not touch the report.
 * Changes nothing when nothing is different: tried again, it is done once.
 * @returns Whether the report was changed.
 */
export function settleDue(database: Database, municipalityId: string, incidentId: string): Promise<boolean> {
  return asJob(connectionOf(database), municipalityId, async (tx) => {
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
    const { count } = await tx.incident.updateMany({
      where: { municipalityId, id: incidentId, version: facts.version },
      data: { measureDueOn: day(measureDueOn), nextDueOn: day(nextDueOn), version: { increment: 1 } },
    });
    // Somebody was faster: the queue tries again, on what it is then.
    if (count !== 1) throw new Error('The report was changed meanwhile.');
    return true;
  });
}
