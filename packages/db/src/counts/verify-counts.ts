import { connectionOf, type Database } from '../database.ts';
import { enterJobs } from '../scope/enter-scope.ts';

/** A cell in which totals and unfolded deltas say something else than the reports themselves. */
export interface CountDifference {
  readonly family: string;
  readonly kind: string;
  readonly unitId: string;
  readonly occurredOn: string;
  readonly counted: number;
  readonly scanned: number;
}

/** Whether the counts equal a scan of the reports, and where they do not. */
export interface CountsReport {
  /** Reports that count: all but the withdrawn. */
  readonly events: number;
  readonly unfolded: number;
  /** The first differences, 100 at most; empty when the counts are right. */
  readonly differences: readonly CountDifference[];
}

const CELL = 'family, unit_id, occurred_on, received_on, kind, severity, physical_harm, psychological_strain';

// One statement, one snapshot: a report and its deltas are committed together.
const COMPARE = `with scanned as (
    select f.family, unit_id, occurred_on, (received_at at time zone 'Europe/Oslo')::date as received_on, f.kind,
      severity, physical_harm, psychological_strain, count(*)::int as scanned
    from incident cross join lateral (
      select 'event' as family, '' as kind union all select 'kind', unnest(kinds)
    ) f
    where municipality_id = $1::uuid and status <> 'withdrawn'
    group by f.family, f.kind, unit_id, occurred_on, received_on, severity, physical_harm, psychological_strain
  ), counted as (
    select ${CELL}, sum(amount)::int as counted from (
      select ${CELL}, count as amount from incident_count_daily where municipality_id = $1::uuid
      union all
      select ${CELL}, delta from incident_count_delta where municipality_id = $1::uuid and folded_at is null
    ) both_halves group by ${CELL}
  )
  select family, kind, unit_id as "unitId", occurred_on::text as "occurredOn",
    coalesce(counted, 0) as counted, coalesce(scanned, 0) as scanned
  from scanned full join counted using (${CELL})
  where coalesce(counted, 0) <> coalesce(scanned, 0)
  order by occurred_on, unit_id, family, kind limit 100`;

const SIZE = `select
  (select count(*) from incident where municipality_id = $1::uuid and status <> 'withdrawn')::int as events,
  (select count(*) from incident_count_delta where municipality_id = $1::uuid and folded_at is null)::int as unfolded`;

/** Hold the counts of a municipality against a scan of its reports. */
export async function verifyCounts(database: Database, municipalityId: string): Promise<CountsReport> {
  return connectionOf(database).transaction(async (query) => {
    await enterJobs(query, municipalityId);
    const differences = await query<CountDifference>(COMPARE, [municipalityId]);
    const [size] = await query<{ events: number; unfolded: number }>(SIZE, [municipalityId]);
    return { ...size!, differences };
  });
}
