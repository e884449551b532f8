-- Submit a report: every row of it or none. The same key again answers with the report that is there.
-- Runs as the actor: each insert is checked by row-level security.
create function vern_submit(municipality uuid, actor uuid, report jsonb) returns jsonb language plpgsql as $$
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
