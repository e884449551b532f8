-- `vern_submit` of a report that continues an earlier one. Sent again, it joins nothing a second time.
create function vern_submit_continuing(municipality uuid, actor uuid, report jsonb) returns jsonb language plpgsql as $$
declare
  answer constant jsonb := vern_submit(municipality, actor, report);
  continues constant jsonb := report -> 'continues';
begin
  if (answer ->> 'created')::boolean and vern_join_series((answer ->> 'id')::uuid,
      (continues ->> 'incident_id')::uuid, (continues ->> 'new_series_id')::uuid, (continues ->> 'at')::timestamptz) then
    insert into audit_entry (municipality_id, id, at, actor_id, action, entity_type, entity_id, subject_type, subject_id,
        changed_fields, details, read_key, form)
      select municipality_id, id, at, actor_id, action, entity_type, entity_id, subject_type, subject_id,
        changed_fields, coalesce(details, '{}'), read_key, form
      from jsonb_populate_record(null::audit_entry, continues -> 'audit');
  end if;
  return answer;
end
$$;
