-- What was reported stays as it was reported, whoever handles it; a report is moved by `vern_hand_over` alone, and given to
-- somebody by `vern_give` alone. And it goes from one status to another only as `INCIDENT_LIFECYCLE` in packages/domain says; a
-- test compares them.
create function vern_report_stands() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  reported constant text[] := array['municipality_id', 'id', 'idempotency_key', 'theme', 'code_list_version',
    'question_set_version', 'severity_rules_version', 'unit_id', 'handler_node_id', 'handled_by_steering', 'delegate_id',
    'about_leader', 'hide_name_from_safety_rep', 'occurred_on', 'occurred_time', 'occurred_precision', 'location', 'kinds',
    'perpetrator_role', 'severity_self', 'severity_floor', 'physical_harm', 'psychological_strain', 'wants_contact',
    'received_at', 'retention_class', 'restricted_at'];
  was constant jsonb := to_jsonb(old);
  becomes constant jsonb := to_jsonb(new);
  step constant text := old.status || ' ' || new.status;
  column_name text;
begin
  foreach column_name in array reported loop
    if was -> column_name is distinct from becomes -> column_name then
      raise insufficient_privilege using message = 'what was reported is rewritten by nobody';
    end if;
  end loop;
  if old.status = new.status then
    return new;
  end if;
  if step = 'closed in_progress' then
    return new;
  end if;
  if vern_is_own(old.id) then
    if step = 'submitted withdrawn' and exists (
      select 1 from incident_identity
      where municipality_id = old.municipality_id and incident_id = old.id and person_id = vern_actor()
        and relation = 'reporter'
    ) then
      return new;
    end if;
  elsif step = any (array['submitted received', 'received in_progress', 'received closed', 'received withdrawn',
      'received submitted', 'in_progress closed', 'in_progress withdrawn', 'in_progress submitted']) then
    return new;
  end if;
  raise insufficient_privilege using message = 'a report does not go this way for whoever asks';
end
$$;
