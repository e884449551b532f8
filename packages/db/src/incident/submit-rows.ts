import type { Continuation, NewIncident } from '@vern/domain/incident/ports';
import { auditColumns } from '../audit/audit-columns.ts';
import { outboxRow } from '../outbox/outbox-row.ts';
import { toColumns } from '../scope/column-names.ts';
import type { ActorScope } from '../scope/in-scope.ts';

/**
 * The rows of one submit, in the form that `vern_submit` takes apart: one list a table, every column named. Of the people
 * and what was written it is told no report and no author: those it takes from the transaction.
 */
export function submitRows({ municipalityId, actorId }: ActorScope, incident: NewIncident) {
  const { facts, continues, retentionClass } = incident;
  const rows = (list: readonly object[], more: object = {}) => list.map((item) => toColumns({ ...item, ...more }));
  return {
    draft_id: incident.draftId,
    ...(continues && { continues: continuationRow(continues, { municipalityId, actorId }) }),
    incident: toColumns({ ...facts, municipalityId, retentionClass, idempotencyKey: incident.idempotencyKey }),
    identities: rows(incident.identities),
    affected: rows(incident.affected),
    health: rows(incident.health),
    statements: rows(incident.statements),
    audit: rows(incident.audit.map(auditColumns), { municipalityId, actorId }),
    outbox: rows(incident.news.map(outboxRow), { municipalityId }),
    deltas: rows(incident.deltas, { municipalityId }),
  };
}

function continuationRow({ audit, ...row }: Continuation, scope: ActorScope) {
  return { ...toColumns(row), audit: toColumns({ ...auditColumns(audit), ...scope }) };
}
