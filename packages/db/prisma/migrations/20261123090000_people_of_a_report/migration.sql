-- The people of a report, what it did to each of them, and what was written with it come with the report itself and are
-- never added: who could join a report could read it. One function writes them, for whoever has just sent the report,
-- and serving requests needs no right to write these tables any more. It asks once for the whole report what row-level
-- security would ask of each row anew (docs/decisions/0106).

do $$
begin
  create role vern_writer nologin nobypassrls;
exception when duplicate_object or unique_violation then null;
end;
$$;
grant vern_writer to current_user;
grant usage on schema public to vern_writer;

-- Which report, whose, and who writes is taken from the arguments' scope, never from the rows that were sent.
create function vern_write_people(of_incident uuid, retention text, report jsonb) returns void language plpgsql
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
    select here, id, of_incident, physical_injury, psychological_impact, absence, wants_contact, retention
    from jsonb_to_recordset(report -> 'affected') as row(
      id uuid, physical_injury text, psychological_impact text, absence text, wants_contact text);
  if jsonb_array_length(report -> 'health') > 0 then
    insert into affected_health (municipality_id, affected_id, incident_id, person_id, injured_body_parts, injury_kind,
        first_aid_given, saw_doctor, consent_share_medical)
      select here, affected_id, of_incident, person_id, injured_body_parts, injury_kind, first_aid_given, saw_doctor,
        consent_share_medical
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

grant insert on incident_identity, affected_employee, affected_health, statement to vern_writer;
create policy with_report on incident_identity for insert to vern_writer with check (true);
create policy with_report on affected_employee for insert to vern_writer with check (true);
create policy with_report on affected_health for insert to vern_writer with check (true);
create policy with_report on statement for insert to vern_writer with check (true);
grant execute on function vern_has_nobody(uuid) to vern_writer;

grant create on schema public to vern_writer;
alter function vern_write_people(uuid, text, jsonb) owner to vern_writer;
revoke create on schema public from vern_writer;
revoke all on function vern_write_people(uuid, text, jsonb) from public;
grant execute on function vern_write_people(uuid, text, jsonb) to vern_app;

drop policy report_identity on incident_identity;
drop policy report_affected on affected_employee;
drop policy report_health on affected_health;
revoke insert on incident_identity, affected_employee, affected_health from vern_app;

-- As before, with the people written by the function above.
create or replace function vern_submit(municipality uuid, actor uuid, report jsonb) returns jsonb language plpgsql as $$
declare
  sent constant jsonb := report -> 'incident';
  sent_id constant uuid := sent ->> 'id';
  written integer;
  found_id uuid;
begin
  perform vern_enter('vern_app', municipality, actor);
  insert into incident select * from jsonb_populate_record(null::incident, sent) on conflict do nothing;
  get diagnostics written = row_count;
  if written = 0 then
    select id into found_id from incident
    where municipality_id = municipality and idempotency_key = (sent ->> 'idempotency_key')::uuid;
    return jsonb_build_object('id', found_id, 'created', false);
  end if;
  perform vern_write_people(sent_id, sent ->> 'retention_class', report);
  insert into audit_entry select * from jsonb_populate_recordset(null::audit_entry, report -> 'audit');
  insert into outbox select * from jsonb_populate_recordset(null::outbox, report -> 'outbox');
  insert into incident_count_delta select * from jsonb_populate_recordset(null::incident_count_delta, report -> 'deltas');
  if report ->> 'draft_id' is not null then
    delete from incident_draft where incident_draft.municipality_id = municipality and id = (report ->> 'draft_id')::uuid;
  end if;
  return jsonb_build_object('id', sent_id, 'created', true);
end
$$;
