import type { Batch, Row } from '../rows.ts';

/** Tables of a report, in the order their foreign keys ask for. */
export const INCIDENT_TABLES = [
  'incident_series',
  'incident',
  'incident_identity',
  'affected_employee',
  'affected_health',
  'affected_observation',
  'statement',
  'measure',
  'measure_origin',
  'first_answer',
  'outbox',
  'audit_entry',
  'incident_count_delta',
] as const;

export type IncidentTables = Readonly<Record<(typeof INCIDENT_TABLES)[number], Row[]>>;

export function emptyTables(): IncidentTables {
  return Object.fromEntries(INCIDENT_TABLES.map((table) => [table, []])) as unknown as IncidentTables;
}

export function batchesOf(tables: IncidentTables): readonly Batch[] {
  return INCIDENT_TABLES.map((table) => ({ table, rows: tables[table] }));
}
