import { DomainError } from '@vern/domain/errors';
import type { MeasurePort, OwnMeasure } from '@vern/domain/ports';
import { writeAudit } from '../audit/write-audit.ts';
import { connectionOf, type Database } from '../database.ts';
import { writeOutbox } from '../outbox/write-outbox.ts';
import { asActor } from '../scope/in-scope.ts';

const OPEN = ['planned', 'started'];

/** Measures by their owner. Where a measure belongs is asked of a function, since its report may not be the owner's to see. */
export function createMeasureRepository(database: Database): MeasurePort {
  const connection = connectionOf(database);
  return {
    own: (scope) =>
      asActor(
        connection,
        scope,
        (tx) => tx.$queryRaw<OwnMeasure[]>`
          select id::text, incident_id::text as "incidentId", vern_unit_of_own_measure(id)::text as "unitId", type, title,
            due_on::text as "dueOn", status, version
          from measure
          where municipality_id = ${scope.municipalityId}::uuid and owner_id = ${scope.actorId}::uuid
          order by status = any (${OPEN}) desc, done_at desc, due_on, id
          limit 100`,
      ),

    finishOwn: (scope, { id, expectedVersion, at, audit, outbox }) =>
      asActor(connection, scope, async (tx) => {
        const { municipalityId, actorId: ownerId } = scope;
        const { count } = await tx.measure.updateMany({
          where: { municipalityId, id, ownerId, version: expectedVersion, status: { in: OPEN } },
          data: { status: 'done', doneAt: at, version: { increment: 1 } },
        });
        if (count !== 1) {
          const seen = await tx.measure.findFirst({ where: { municipalityId, id, ownerId }, select: { id: true } });
          throw new DomainError(seen ? 'stale_version' : 'not_found', { id });
        }
        await writeAudit(tx, scope, [audit]);
        await writeOutbox(tx, municipalityId, outbox);
      }),
  };
}
