import { addDays, osloDayStart } from '@vern/domain/calendar';
import type { ComparisonTotal, CountsPort, MonthCount } from '@vern/domain/statistics/ports';
import { connectionOf, type Database } from '../database.ts';
import type { Query } from '../engine/connection.ts';
import { enterActor } from '../scope/enter-scope.ts';
import type { ActorScope } from '../scope/in-scope.ts';

/** Counts, and what they were at an earlier instant. */
export interface CountsRepository extends CountsPort {
  /** @param asOf - Count what was known then; late reports, corrections and withdrawals after it do not show. */
  eventsByMonth(scope: ActorScope, from: string, to: string, asOf?: Date): Promise<readonly MonthCount[]>;
}

// Totals, what is not in them yet, and back out what came after the instant asked for.
const EVENTS_BY_MONTH = `select to_char(c.occurred_on, 'YYYY-MM') as month, n.unit_kind as "unitKind", sum(c.amount)::int as count
  from (
    select unit_id, occurred_on, count as amount from incident_count_daily
      where municipality_id = $1::uuid and family = 'event' and occurred_on between $2::date and $3::date
    union all
    select unit_id, occurred_on, delta from incident_count_delta
      where municipality_id = $1::uuid and family = 'event' and occurred_on between $2::date and $3::date
        and folded_at is null and ($4::timestamptz is null or recorded_at <= $4::timestamptz)
    union all
    select unit_id, occurred_on, -delta from incident_count_delta
      where municipality_id = $1::uuid and family = 'event' and occurred_on between $2::date and $3::date
        and folded_at is not null and recorded_at > $4::timestamptz
  ) c join org_node n on n.municipality_id = $1::uuid and n.id = c.unit_id
  group by 1, 2 having sum(c.amount) <> 0 order by 1, 2`;

// As of the end of the last day, as above.
const SILENT_UNITS = `select n.id from org_node n
  where n.municipality_id = $1::uuid and n.type = 'unit' and n.unit_kind in ('school', 'kindergarten')
    and (n.valid_to is null or n.valid_to >= vern_today()) and n.valid_from <= vern_today()
    and n.id = any ((select vern_counted_nodes())::uuid[])
    and n.id not in (
      select unit_id from (
        select unit_id, count as amount from incident_count_daily
          where municipality_id = $1::uuid and family = 'event' and received_on between $2::date and $3::date
        union all
        select unit_id, delta from incident_count_delta
          where municipality_id = $1::uuid and family = 'event' and received_on between $2::date and $3::date
            and folded_at is null and recorded_at < $4::timestamptz
        union all
        select unit_id, -delta from incident_count_delta
          where municipality_id = $1::uuid and family = 'event' and received_on between $2::date and $3::date
            and folded_at is not null and recorded_at >= $4::timestamptz
      ) c group by unit_id having sum(amount) > 0
    )
  order by n.name, n.id`;

const MEDIAN_FIRST_ANSWER = `select count(*)::int as answers,
    percentile_cont(0.5) within group (order by waited_minutes)::float8 as minutes
  from first_answer where municipality_id = $1::uuid and answered_on >= $2::date`;

const COMPARISON = `select series, unit_kind as "unitKind", period_start::text as "periodStart",
    period_end::text as "periodEnd", count, source
  from comparison_total where municipality_id = $1::uuid order by series, period_start, unit_kind`;

/** Figures for dashboards: read from totals and deltas as far as the actor's roles reach, never from reports. */
export function createCountsRepository(database: Database): CountsRepository {
  const connection = connectionOf(database);
  const read = <T>(scope: ActorScope, work: (query: Query) => Promise<T>) =>
    connection.transaction(async (query) => {
      await enterActor(query, scope);
      return work(query);
    });
  return {
    eventsByMonth: (scope, from, to, asOf) =>
      read(scope, (query) =>
        query<MonthCount>(EVENTS_BY_MONTH, [scope.municipalityId, from, to, asOf?.toISOString() ?? null]),
      ),

    silentUnits: (scope, from, to) =>
      read(scope, async (query) => {
        const isOver = osloDayStart(addDays(to, 1)).toISOString();
        const rows = await query<{ id: string }>(SILENT_UNITS, [scope.municipalityId, from, to, isOver]);
        return rows.map(({ id }) => id);
      }),

    medianFirstAnswer: (scope, since) =>
      read(scope, async (query) => {
        const values = [scope.municipalityId, since];
        const [row] = await query<{ minutes: number | null; answers: number }>(MEDIAN_FIRST_ANSWER, values);
        return row!;
      }),

    comparisonTotals: (scope) => read(scope, (query) => query<ComparisonTotal>(COMPARISON, [scope.municipalityId])),
  };
}
