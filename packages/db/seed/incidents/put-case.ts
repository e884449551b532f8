import { statementRetentionClassOf } from '@vern/domain/retention';
import { auditColumns } from '../../src/audit/audit-columns.ts';
import { outboxRow } from '../../src/outbox/outbox-row.ts';
import { toColumn } from '../../src/scope/column-names.ts';
import type { Row } from '../rows.ts';
import type { IncidentTables } from './incident-tables.ts';
import type { KeptCase } from './kept-case.ts';

const HOUR_MS = 3_600_000;

/** Put a report with everything that was written of it into the tables. What was told before `newsFrom` is told no more. */
export function putCase(tables: IncidentTables, municipalityId: string, kept: KeptCase, newsFrom: number): void {
  const { facts, retentionClass, idempotencyKey, firstAnswer } = kept;
  const incidentId = facts.id;
  const put = (table: keyof IncidentTables, rows: readonly object[], more: object = {}) => {
    for (const each of rows) tables[table].push(toRow({ municipalityId, ...each, ...more }));
  };
  const ofReport = { incidentId, retentionClass };
  put('incident', [facts], { retentionClass, idempotencyKey });
  put('incident_identity', kept.identities, ofReport);
  put('affected_employee', kept.affected, ofReport);
  put('affected_health', kept.health, { incidentId });
  for (const { by: recordedById, field, value, ...seen } of kept.observations) {
    put('affected_observation', [{ ...seen, field: toColumn(field), value: JSON.stringify(value) }], {
      incidentId,
      recordedById,
    });
  }
  for (const { by: authorId, ...words } of kept.statements) {
    put('statement', [words], {
      ...{ subjectType: 'incident', subjectId: incidentId, authorId },
      retentionClass: statementRetentionClassOf(words.audience, retentionClass),
    });
  }
  put('measure', kept.measures, { nodeId: facts.departmentId ?? facts.unitId, retentionClass });
  for (const { id: measureId, createdAt } of kept.measures) {
    put('measure_origin', [{ measureId, type: 'incident', originId: incidentId, createdAt }], { retentionClass });
  }
  if (firstAnswer) put('first_answer', [firstAnswer], { incidentId });
  for (const told of kept.news) {
    if (told.createdAt.getTime() >= newsFrom) put('outbox', [outboxRow(told)], { dispatchedAt: told.createdAt });
  }
  for (const { by, ...entry } of kept.audit) tables.audit_entry.push(auditRow(municipalityId, by, entry));
  put('incident_count_delta', kept.deltas);
}

/** The row of one entry of the audit. One look an actor, report and hour has a key of its own. */
export function auditRow(municipalityId: string, actorId: string, entry: Omit<KeptCase['audit'][number], 'by'>): Row {
  const { entityId, at } = entry;
  const readKey =
    entry.action === 'incident.read' ? `${entityId}:${actorId}:${Math.floor(at.getTime() / HOUR_MS)}` : null;
  return toRow({ municipalityId, ...auditColumns(entry), actorId, readKey });
}

function toRow(record: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [toColumn(key), value instanceof Date ? value.toISOString() : value]),
  );
}
