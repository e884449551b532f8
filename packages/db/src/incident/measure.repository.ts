import type { FoundMeasure, MeasurePort, OwnMeasureCounts } from '@vern/domain/measure/ports';
import { Prisma } from '../../generated/prisma/client.ts';
import { connectionOf, type Database } from '../database.ts';
import { type ActorScope, asActor, type Transaction } from '../scope/in-scope.ts';
import { changeMeasure } from './change-measure.ts';

const OPEN = ['planned', 'started'];

/** Above every key: the first page starts below it. */
const TOP = { endedAt: new Date('9999-12-31T00:00:00Z'), id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** Measures by themselves: what they came from may not be the reader's to see. */
export function createMeasureRepository(database: Database): MeasurePort {
  const connection = connectionOf(database);
  const list = (scope: ActorScope, which: Prisma.Sql) =>
    asActor(connection, scope, (tx) => foundMeasures(tx, scope, which));
  const own = ({ actorId }: ActorScope) => Prisma.sql`owner_id = ${actorId}::uuid`;
  return {
    counts: (scope) =>
      asActor(connection, scope, async (tx) => {
        const [counts] = await tx.$queryRaw<OwnMeasureCounts[]>`
          select count(*) filter (where status = any (${OPEN}))::int as open,
            count(*) filter (where status <> all (${OPEN}))::int as finished
          from measure where municipality_id = ${scope.municipalityId}::uuid and ${own(scope)}`;
        return counts!;
      }),

    open: (scope, most) =>
      list(scope, Prisma.sql`${own(scope)} and status = any (${OPEN}) order by due_on, id limit ${most}`),

    finished: (scope, { before = TOP, pageSize }) =>
      list(
        scope,
        Prisma.sql`${own(scope)} and status <> all (${OPEN})
          and (coalesce(done_at, created_at), id) < (${before.endedAt}::timestamptz, ${before.id}::uuid)
          order by coalesce(done_at, created_at) desc, id desc limit ${pageSize}`,
      ),

    find: async (scope, id) => (await list(scope, Prisma.sql`id = ${id}::uuid`))[0] ?? null,

    change: (scope, change) => asActor(connection, scope, (tx) => changeMeasure(tx, scope, change)),
  };
}

type Row = Omit<FoundMeasure, 'origins'> & { readonly reports: readonly string[] };

async function foundMeasures(
  tx: Transaction,
  { municipalityId }: ActorScope,
  which: Prisma.Sql,
): Promise<readonly FoundMeasure[]> {
  const rows = await tx.$queryRaw<Row[]>`
    select id::text, type, title, owner_id::text as "ownerId", node_id::text as "nodeId", due_on::text as "dueOn", status,
      created_at as "createdAt", done_at as "doneAt", version, vern_measure_origins(id)::text[] as reports
    from measure
    where municipality_id = ${municipalityId}::uuid and ${which}`;
  return rows.map(({ reports, ...row }) => ({ ...row, origins: reports.map((id) => ({ type: 'incident', id })) }));
}
