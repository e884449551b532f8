import type { MeasurePort, OwnMeasure, OwnMeasureCounts } from '@vern/domain/measure/ports';
import { Prisma } from '../../generated/prisma/client.ts';
import { connectionOf, type Database } from '../database.ts';
import { type ActorScope, asActor, type Transaction } from '../scope/in-scope.ts';
import { changeOwnMeasure } from './change-own-measure.ts';

const OPEN = ['planned', 'started'];

/** Above every key: the first page starts below it. */
const TOP = { endedAt: new Date('9999-12-31T00:00:00Z'), id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** Measures by their owner. Where a measure belongs is asked of a function, since its report may not be the owner's to see. */
export function createMeasureRepository(database: Database): MeasurePort {
  const connection = connectionOf(database);
  const list = (scope: ActorScope, which: Prisma.Sql) =>
    asActor(connection, scope, (tx) => ownMeasures(tx, scope, which));
  return {
    counts: (scope) =>
      asActor(connection, scope, async (tx) => {
        const [counts] = await tx.$queryRaw<OwnMeasureCounts[]>`
          select count(*) filter (where status = any (${OPEN}))::int as open,
            count(*) filter (where status <> all (${OPEN}))::int as finished
          from measure where municipality_id = ${scope.municipalityId}::uuid and owner_id = ${scope.actorId}::uuid`;
        return counts!;
      }),

    open: (scope, most) => list(scope, Prisma.sql`and status = any (${OPEN}) order by due_on, id limit ${most}`),

    finished: (scope, { before = TOP, pageSize }) =>
      list(
        scope,
        Prisma.sql`and status <> all (${OPEN})
          and (coalesce(done_at, created_at), id) < (${before.endedAt}::timestamptz, ${before.id}::uuid)
          order by coalesce(done_at, created_at) desc, id desc limit ${pageSize}`,
      ),

    find: async (scope, id) => (await list(scope, Prisma.sql`and id = ${id}::uuid`))[0] ?? null,

    finishOwn: (scope, { at, ...step }) =>
      asActor(connection, scope, (tx) =>
        changeOwnMeasure(tx, scope, step, { from: OPEN, to: { status: 'done', doneAt: at } }),
      ),

    reopenOwn: (scope, step) =>
      asActor(connection, scope, (tx) =>
        changeOwnMeasure(tx, scope, step, { from: ['done'], to: { status: 'planned', doneAt: null } }),
      ),
  };
}

function ownMeasures(
  tx: Transaction,
  { municipalityId, actorId }: ActorScope,
  which: Prisma.Sql,
): Promise<OwnMeasure[]> {
  return tx.$queryRaw<OwnMeasure[]>`
    select id::text, incident_id::text as "incidentId", vern_unit_of_own_measure(id)::text as "unitId", type, title,
      due_on::text as "dueOn", status, created_at as "createdAt", done_at as "doneAt", version
    from measure
    where municipality_id = ${municipalityId}::uuid and owner_id = ${actorId}::uuid ${which}`;
}
