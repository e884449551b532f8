-- Submit a report: every row of it or none. The same key again answers with the report that is there.
-- Runs as the actor: each insert is checked by row-level security. Columns are named, and what was not sent takes its
-- default: servers of the version before, which do not know a new column yet, go on sending while it is there.
create or replace function vern_submit(municipality uuid, actor uuid, report jsonb) returns jsonb language plpgsql as $$
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
  insert into audit_entry (municipality_id, id, at, actor_id, action, entity_type, entity_id, incident_id, changed_fields,
      details, read_key)
    select municipality_id, id, at, actor_id, action, entity_type, entity_id, incident_id, changed_fields,
      coalesce(details, '{}'), read_key
    from jsonb_populate_recordset(null::audit_entry, report -> 'audit');
  insert into outbox (municipality_id, id, topic, payload, created_at)
    select municipality_id, id, topic, payload, created_at
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

-- `vern_submit` of a report that continues an earlier one. Sent again, it joins nothing a second time.
create or replace function vern_submit_continuing(municipality uuid, actor uuid, report jsonb) returns jsonb language plpgsql as $$
declare
  answer constant jsonb := vern_submit(municipality, actor, report);
  continues constant jsonb := report -> 'continues';
begin
  if (answer ->> 'created')::boolean and vern_join_series((answer ->> 'id')::uuid,
      (continues ->> 'incident_id')::uuid, (continues ->> 'new_series_id')::uuid, (continues ->> 'at')::timestamptz) then
    insert into audit_entry (municipality_id, id, at, actor_id, action, entity_type, entity_id, incident_id, changed_fields,
        details, read_key)
      select municipality_id, id, at, actor_id, action, entity_type, entity_id, incident_id, changed_fields,
        coalesce(details, '{}'), read_key
      from jsonb_populate_record(null::audit_entry, continues -> 'audit');
  end if;
  return answer;
end
$$;

-- Which report, whose, and who writes is taken from the arguments' scope, never from the rows that were sent.
create or replace function vern_write_people(of_incident uuid, retention text, report jsonb) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
  me constant uuid := vern_actor();
begin
  if not vern_has_nobody(of_incident) then
    raise insufficient_privilege using message = 'the people of a report are written with it';
  end if;
  insert into incident_identity (municipality_id, incident_id, person_id, relation, retention_class)
    select here, of_incident, me, 'reporter', retention
    union all
    select here, of_incident, person_id, 'affected', retention
    from jsonb_to_recordset(report -> 'identities') as row(person_id uuid, relation text)
    where relation = 'affected';
  insert into affected_employee (municipality_id, id, incident_id, physical_injury, psychological_impact, absence,
      wants_contact, retention_class)
    select here, id, of_incident, physical_injury, psychological_impact, coalesce(absence, 'unknown'),
      coalesce(wants_contact, 'no_need'), retention
    from jsonb_to_recordset(report -> 'affected') as row(
      id uuid, physical_injury text, psychological_impact text, absence text, wants_contact text);
  if jsonb_array_length(report -> 'health') > 0 then
    insert into affected_health (municipality_id, affected_id, incident_id, person_id, injured_body_parts, injury_kind,
        first_aid_given, saw_doctor, consent_share_medical)
      select here, affected_id, of_incident, person_id, coalesce(injured_body_parts, '{}'), injury_kind, first_aid_given,
        saw_doctor, coalesce(consent_share_medical, false)
      from jsonb_to_recordset(report -> 'health') as row(affected_id uuid, person_id uuid, injured_body_parts text[],
        injury_kind text, first_aid_given boolean, saw_doctor boolean, consent_share_medical boolean);
  end if;
  if jsonb_array_length(report -> 'statements') > 0 then
    insert into statement (municipality_id, id, incident_id, author_id, kind, text, created_at, retention_class)
      select here, id, of_incident, me, kind, text, created_at, retention
      from jsonb_to_recordset(report -> 'statements') as row(id uuid, kind text, text text, created_at timestamptz);
  end if;
end
$$;
