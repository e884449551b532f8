import { settleDue as settledDue } from '@vern/domain/incident/record';
import { USUAL_CALENDARS } from '@vern/domain/school-calendar';
import { goOnAsJob, type Transaction } from '../scope/in-scope.ts';
import { toData, toFacts } from './incident-row.ts';

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
    select min(m.due_on)::text as "dueOn" from measure_origin o
    join measure m on m.municipality_id = o.municipality_id and m.id = o.measure_id
    where o.municipality_id = ${municipalityId}::uuid and o.type = 'incident' and o.origin_id = ${incidentId}::uuid
      and m.status in ('planned', 'started')`;
  const measureDueOn = open?.dueOn ?? null;
  const due = settledDue(facts, measureDueOn, { calendars: USUAL_CALENDARS });
  if (due === null) return;
  await tx.incident.updateMany({
    where: { municipalityId, id: incidentId },
    data: { ...toData(due), version: { increment: 1 } },
  });
}
