import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** A report as the floor takes it: it trusts everything and checks nothing. */
export interface FloorReport {
  readonly municipalityId: string;
  readonly actorId: string;
  readonly idempotencyKey: string;
  readonly report: {
    readonly unitId: string;
    readonly occurredOn: string;
    readonly occurredTime: string;
    readonly location: string;
    readonly kinds: readonly string[];
  };
}

const BEGIN = { name: 'begin', text: 'begin' };
const COMMIT = { name: 'commit', text: 'commit' };
const SCOPE = {
  name: 'scope',
  text: `select set_config('vern.municipality_id', $1, true), set_config('vern.actor_id', $2, true),
    set_config('role', 'vern_app', true)`,
};
const INCIDENT = {
  name: 'incident',
  text: `insert into incident (municipality_id, id, idempotency_key, theme, code_list_version, question_set_version,
    severity_rules_version, unit_id, handler_node_id, about_leader, hide_name_from_safety_rep, occurred_on, occurred_time,
    occurred_precision, location, kinds, perpetrator_role, severity_self, severity_floor, severity, physical_harm,
    psychological_strain, wants_contact, status, status_since, next_due_on, received_at, updated_at)
    values ($1, $2, $3, 'violence_and_threats', 1, 1, 1, $4, $4, false, false, $5, $6, 'about_time', $7, $8, 'pupil', 2, 2, 2,
    true, false, 'today', 'submitted', $9, $9, $10, $10)`,
};
const OUTBOX = {
  name: 'outbox',
  text: `insert into outbox (municipality_id, id, topic, subject_type, subject_id, parties, person_ids, left_out, created_at)
    values ($1, $2, 'incident.submitted', 'incident', $3, $4, '{}', $5, $6)`,
};
const AUDIT = {
  name: 'audit',
  text: `insert into audit_entry (municipality_id, id, at, actor_id, action, entity_type, entity_id, subject_type,
    subject_id, changed_fields, details, form)
    values ($1, $2, $3, $4, 'incident.submit', 'incident', $5, 'incident', $5, '{}', '{}', 'vern-audit-2')`,
};
const DELTA = {
  name: 'delta',
  text: `insert into incident_count_delta (municipality_id, id, family, kind, unit_id, occurred_on, received_on, severity,
    physical_harm, psychological_strain, delta, recorded_at)
    values ($1, $2, $3, $4, $5, $6, $7, 2, true, false, 1, $8)`,
};

/** The floor of a submit: BEGIN, scope, incident, outbox, audit, two deltas, COMMIT, each its own prepared statement. */
export async function submit(pool: pg.Pool, { municipalityId, actorId, idempotencyKey, report }: FloorReport) {
  const client = await pool.connect();
  const id = randomUUID();
  const now = new Date();
  const today = now.toISOString().slice(0, 10);
  const { unitId, occurredOn, occurredTime, location, kinds } = report;
  const delta = (family: string, kind: string) =>
    client.query(DELTA, [municipalityId, randomUUID(), family, kind, unitId, occurredOn, today, now]);
  try {
    await client.query(BEGIN);
    await client.query(SCOPE, [municipalityId, actorId]);
    const facts = [municipalityId, id, idempotencyKey, unitId, occurredOn, occurredTime, location, kinds, today, now];
    await client.query(INCIDENT, facts);
    await client.query(OUTBOX, [
      municipalityId,
      randomUUID(),
      id,
      ['handler', 'safety_rep', 'affected'],
      [actorId],
      now,
    ]);
    await client.query(AUDIT, [municipalityId, randomUUID(), now, actorId, id]);
    await delta('event', '');
    await delta('kind', kinds[0] ?? '');
    await client.query(COMMIT);
    client.release();
    return { id };
  } catch (error) {
    client.release(error as Error);
    throw error;
  }
}
