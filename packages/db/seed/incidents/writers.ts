import type { AuditAction, StatementKind } from '@vern/domain/ports';
import type { RetentionClass } from '@vern/domain/retention';
import type { Random } from '../random/create-random.ts';
import type { IncidentTables } from './incident-tables.ts';
import type { SettledReport } from './settle-report.ts';

const HOUR_MS = 3_600_000;
const SHORT: RetentionClass = 'support_conversation_short';

/** Writes what people wrote about one report: kept as long as it, but for notes of conversations. */
export function statementWriter(tables: IncidentTables, random: Random, report: SettledReport) {
  return (at: number, kind: StatementKind, authorId: string, text: string) => {
    tables.statement.push({
      municipality_id: report.municipalityId,
      id: random.uuid(at),
      incident_id: report.id,
      author_id: authorId,
      kind,
      text,
      created_at: new Date(at).toISOString(),
      retention_class: kind === 'note' ? SHORT : report.retentionClass,
    });
  };
}

/** One line of the audit about a report; the entity is the report itself unless it is named. */
export interface Entry {
  readonly at: number;
  readonly action: AuditAction;
  readonly actorId: string;
  readonly entity?: { readonly type: string; readonly id: string };
  readonly changed?: readonly string[];
  readonly details?: Readonly<Record<string, string | number>>;
}

/** Writes the audit of one report. */
export function auditWriter(
  tables: IncidentTables,
  random: Random,
  { municipalityId, id }: Pick<SettledReport, 'municipalityId' | 'id'>,
) {
  return ({ at, action, actorId, entity = { type: 'incident', id }, changed = [], details = {} }: Entry) => {
    tables.audit_entry.push({
      municipality_id: municipalityId,
      id: random.uuid(at),
      at: new Date(at).toISOString(),
      actor_id: actorId,
      action,
      entity_type: entity.type,
      entity_id: entity.id,
      incident_id: id,
      changed_fields: changed,
      details,
      read_key: action === 'incident.read' ? `${id}:${actorId}:${Math.floor(at / HOUR_MS)}` : null,
    });
  };
}
