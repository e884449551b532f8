import type { ActorScope } from '@vern/domain/access';
import type { FoundReport, ReportSearch } from '@vern/domain/incident/ports';
import type { IncidentFacts } from '@vern/domain/incident/shape';
import type { Connection } from '../engine/connection.ts';
import { FACT_COLUMNS } from './incident-row.ts';
import { PAGE_TOP } from './page-top.ts';

const SEARCH = `select ${FACT_COLUMNS}, open_measures, overdue_measures, done_measures
  from (
    select (found.report).*, open_measures, overdue_measures, done_measures
    from vern_search_reports($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) as found
  ) as rows`;

type Row = IncidentFacts & {
  readonly open_measures: number;
  readonly overdue_measures: number;
  readonly done_measures: number;
};

/** One page of the reports of some places that the actor may see, with how far their measures have come. */
export async function searchReports(
  connection: Connection,
  { municipalityId, actorId }: ActorScope,
  search: ReportSearch,
): Promise<readonly FoundReport[]> {
  const { nodeIds, statuses, kind, number, from, to, day, before, pageSize } = search;
  const { receivedAt, id } = before ?? PAGE_TOP;
  const which = [
    municipalityId,
    actorId,
    nodeIds,
    statuses,
    kind ?? null,
    number ?? null,
    from ?? null,
    to ?? null,
    day,
  ];
  const rows = await connection.query<Row>(SEARCH, [...which, receivedAt, id, pageSize]);
  return rows.map(({ open_measures: open, overdue_measures: overdue, done_measures: done, ...facts }) => ({
    facts,
    measures: { open, overdue, done },
  }));
}
