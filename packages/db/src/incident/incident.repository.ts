import type { WorkList } from '@vern/domain/incident';
import type { IncidentPort } from '@vern/domain/incident/ports';
import type { IncidentFacts } from '@vern/domain/incident/shape';
import { connectionOf, type Database } from '../database.ts';
import { asActor } from '../scope/in-scope.ts';
import { changeIncident } from './change-incident.ts';
import { findCase } from './find-case.ts';
import { findSeries } from './find-series.ts';
import { givenReports } from './given-reports.ts';
import { FACT_COLUMNS } from './incident-row.ts';
import { ownReports } from './own-reports.ts';
import { PAGE_TOP } from './page-top.ts';
import { redactStatement } from './redact-statement.ts';
import { searchReports } from './search-reports.ts';
import { submitRows } from './submit-rows.ts';

const SUBMIT = 'select vern_submit($1::uuid, $2::uuid, $3::jsonb) as result';
const CONTINUE = 'select vern_submit_continuing($1::uuid, $2::uuid, $3::jsonb) as result';
const INBOX = `select ${FACT_COLUMNS} from vern_inbox($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

const INBOX_BY_DUE = `select ${FACT_COLUMNS} from vern_inbox_by_due($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

const COUNTS = 'select * from vern_inbox_counts($1, $2, $3, $4, $5, $6)';

/** Before every key where the longest overdue comes first. */
const EARLIEST = {
  due: { on: '0001-01-01', urgency: 0 },
  receivedAt: new Date(0),
  id: '00000000-0000-0000-0000-000000000000',
};
/** What has no day stands after everything that has. */
const NO_DAY = '9999-12-31';

/** Reports as their actor may see them: every call is scoped, and row-level security holds the scope. */
export function createIncidentRepository(database: Database): IncidentPort {
  const connection = connectionOf(database);
  return {
    async submit(scope, incident) {
      const [row] = await connection.query<{ result: { id: string; created: boolean } }>(
        incident.continues ? CONTINUE : SUBMIT,
        [scope.municipalityId, scope.actorId, JSON.stringify(submitRows(scope, incident))],
      );
      return row!.result;
    },

    async inbox({ municipalityId, actorId }, filter) {
      const { nodeId, statuses, isAsked = null, dueBy = null, dueAfter = null, minSeverity = 1, pageSize } = filter;
      const which = [municipalityId, actorId, nodeId, statuses, isAsked, dueBy, dueAfter, minSeverity];
      if (!filter.byDue) {
        const { receivedAt, id } = filter.before ?? PAGE_TOP;
        return connection.query<IncidentFacts>(INBOX, [...which, receivedAt, id, pageSize]);
      }
      const { due, receivedAt, id } = filter.before ?? EARLIEST;
      const { on, urgency } = due ?? EARLIEST.due;
      return connection.query<IncidentFacts>(INBOX_BY_DUE, [...which, on ?? NO_DAY, urgency, receivedAt, id, pageSize]);
    },

    given: (scope) => asActor(connection, scope, (tx) => givenReports(tx, scope)),

    search: (scope, search) => searchReports(connection, scope, search),

    async inboxCounts({ municipalityId, actorId }, { nodeId, day, minSeverity, most }) {
      const [row] = await connection.query<Record<WorkList, number>>(COUNTS, [
        municipalityId,
        actorId,
        nodeId,
        day,
        minSeverity,
        most,
      ]);
      return row!;
    },

    mine: (scope, filter) => asActor(connection, scope, (tx) => ownReports(tx, scope, filter)),

    find: (scope, incidentId) => asActor(connection, scope, (tx) => findCase(tx, scope, incidentId)),
    series: (scope, seriesId) => asActor(connection, scope, (tx) => findSeries(tx, scope, seriesId)),
    change: (scope, change) => asActor(connection, scope, (tx) => changeIncident(tx, scope, change)),
    redact: (scope, redaction) => asActor(connection, scope, (tx) => redactStatement(tx, scope, redaction)),
  };
}
