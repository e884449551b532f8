-- Submit a report: every row of it or none. The same key again answers with the report that is there.
-- Runs as the actor: each insert is checked by row-level security. Columns are named, and what was not sent takes its
-- default: servers of the version before, which do not know a new column yet, go on sending while it is there.
create function vern_submit(municipality uuid, actor uuid, report jsonb) returns jsonb language plpgsql as $$
declare
  sent constant jsonb := report -> 'incident';
  sent_id constant uuid := sent ->> 'id';
  written integer;
  found_id uuid;
begin
  perform vern_enter('vern_app', municipality, actor);
  insert into incident (municipality_id, id, idempotency_key, theme, code_list_version, question_set_version,
      severity_rules_version, unit_id, department_id, handler_node_id, handled_by_steering, about_leader,
      hide_name_from_safety_rep, series_id, occurred_on, occurred_time, occurred_precision, location, kinds,
      perpetrator_role, theme_answers, severity_self, severity_floor, severity_assessed, severity, physical_harm,
      psychological_strain, wants_contact, status, status_since, asked_on, talked_on, talk_unknown, measure_due_on,
      next_due_on, due_rules_version, received_at, first_answer_at, closed_at, updated_at, version, retention_class)
    select municipality_id, id, idempotency_key, theme, code_list_version, question_set_version,
      severity_rules_version, unit_id, department_id, handler_node_id, coalesce(handled_by_steering, false), about_leader,
      hide_name_from_safety_rep, series_id, occurred_on, occurred_time, occurred_precision, location, kinds,
      perpetrator_role, coalesce(theme_answers, '{}'), severity_self, severity_floor, severity_assessed, severity,
      physical_harm, psychological_strain, wants_contact, status, status_since, asked_on, talked_on,
      coalesce(talk_unknown, false), measure_due_on, next_due_on, coalesce(due_rules_version, 1), received_at,
      first_answer_at, closed_at, updated_at, coalesce(version, 1), coalesce(retention_class, 'incident_operational')
    from jsonb_populate_record(null::incident, sent)
    on conflict do nothing;
  get diagnostics written = row_count;
  if written = 0 then
    select id into found_id from incident
    where municipality_id = municipality and idempotency_key = (sent ->> 'idempotency_key')::uuid;
    return jsonb_build_object('id', found_id, 'created', false);
  end if;
  perform vern_write_people(sent_id, coalesce(sent ->> 'retention_class', 'incident_operational'), report);
  insert into audit_entry (municipality_id, id, at, actor_id, action, entity_type, entity_id, subject_type, subject_id,
      changed_fields, details, read_key, form)
    select municipality_id, id, at, actor_id, action, entity_type, entity_id, subject_type, subject_id,
      changed_fields, coalesce(details, '{}'), read_key, form
    from jsonb_populate_recordset(null::audit_entry, report -> 'audit');
  insert into outbox (municipality_id, id, topic, subject_type, subject_id, parties, person_ids, left_out, created_at)
    select municipality_id, id, topic, subject_type, subject_id, parties, person_ids, left_out, created_at
    from jsonb_populate_recordset(null::outbox, report -> 'outbox');
  insert into incident_count_delta (municipality_id, id, family, kind, unit_id, occurred_on, received_on, severity,
      physical_harm, psychological_strain, delta, recorded_at)
    select municipality_id, id, family, kind, unit_id, occurred_on, received_on, severity, physical_harm,
      psychological_strain, delta, recorded_at
    from jsonb_populate_recordset(null::incident_count_delta, report -> 'deltas');
  if report ->> 'draft_id' is not null then
    delete from incident_draft where incident_draft.municipality_id = municipality and id = (report ->> 'draft_id')::uuid;
  end if;
  return jsonb_build_object('id', sent_id, 'created', true);
end
$$;
