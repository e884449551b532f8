import type { Query } from '../engine/connection.ts';

/** What makes a cell of the counts. */
const CELL = 'family, unit_id, occurred_on, received_on, kind, severity, physical_harm, psychological_strain';

// One statement: a delta is marked and counted together, or not at all.
const FOLD = `with marked as (
    update incident_count_delta set folded_at = $3::timestamptz
    where municipality_id = $1::uuid and id = any (array(
      select id from incident_count_delta
      where municipality_id = $1::uuid and folded_at is null
      order by recorded_at, id limit $2))
    returning *
  ), counted as (
    insert into incident_count_daily (municipality_id, ${CELL}, count)
    select municipality_id, ${CELL}, sum(delta) from marked group by municipality_id, ${CELL}
    on conflict (municipality_id, ${CELL})
    do update set count = incident_count_daily.count + excluded.count
    returning 1
  )
  select (select count(*) from marked)::int as folded, (select count(*) from counted)::int as cells`;

/** Add up to `size` deltas to the daily totals. The transaction must be in the jobs' role and alone at it. */
export async function foldBatch(query: Query, municipalityId: string, size: number, now: Date): Promise<number> {
  const [row] = await query<{ folded: number }>(FOLD, [municipalityId, size, now.toISOString()]);
  return row!.folded;
}
