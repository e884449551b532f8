import type { Query } from '../engine/connection.ts';
import type { ImportOptions } from './import-options.ts';
import type { YearlyTotal } from './parse-yearly-totals.ts';

// A row that says the same already is left alone, with the day it was first imported.
const WRITE = `insert into comparison_total
    (municipality_id, series, unit_kind, period_start, period_end, count, source, imported_at)
  select $1::uuid, $2, t."unitKind", t."periodStart", t."periodEnd", t.count, $3, $4::timestamptz
  from json_to_recordset($5::json) as t("unitKind" text, "periodStart" date, "periodEnd" date, count int)
  on conflict (municipality_id, series, unit_kind, period_start, period_end) do update
    set count = excluded.count, source = excluded.source, imported_at = excluded.imported_at
    where (comparison_total.count, comparison_total.source) is distinct from (excluded.count, excluded.source)
  returning 1`;

/** @returns How many rows are new or different. */
export async function writeTotals(
  query: Query,
  municipalityId: string,
  totals: readonly YearlyTotal[],
  { series, source, importedAt }: ImportOptions,
): Promise<number> {
  const values = [municipalityId, series, source, importedAt.toISOString(), JSON.stringify(totals)];
  return (await query(WRITE, values)).length;
}
