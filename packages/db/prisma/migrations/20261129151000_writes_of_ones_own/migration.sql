-- What an actor may write is held by the database as closely as what they may read. These policies are restrictive and
-- these triggers are beside the others: whatever else is allowed, this must hold too. The system's own work (vern_jobs) and
-- the functions that ask for themselves (vern_lookup, vern_writer) are not the actor's hand.

-- Whether a report is the actor's to see, or they were given a measure of it. To write a row it is asked of one report.
create function vern_sees(of_incident uuid) returns boolean language plpgsql stable
  set search_path = public, pg_temp as $$
begin
  return vern_is_own(of_incident)
    or exists (select 1 from incident where municipality_id = vern_municipality() and id = of_incident)
    or exists (
      select 1 from measure
      where municipality_id = vern_municipality() and incident_id = of_incident and owner_id = vern_actor());
end
$$;

-- The audit: about what one sees, and of now. A server's clock may be wrong by hours without a report being lost for it;
-- what is less than a day off is found by `verify`, since the chain knows when it was sealed. The id begins with its time.
create function vern_is_of_now(at_instant timestamptz, entry uuid) returns boolean language sql stable
  return at_instant between now() - interval '1 day' and now() + interval '1 day'
    and (substr(entry::text, 15, 1) <> '7'
      or ('x' || lpad(substr(replace(entry::text, '-', ''), 1, 12), 16, '0'))::bit(64)::bigint / 1000.0
        between extract(epoch from now()) - 86400 and extract(epoch from now()) + 86400);

create policy of_what_one_sees on audit_entry as restrictive for insert to vern_app with check (
  vern_is_of_now(at, id) and case
    when incident_id is not null then
      (entity_type <> 'incident' or entity_id = incident_id) and vern_sees(incident_id)
    else entity_type = 'session' and exists (
      select 1 from session s where s.municipality_id = audit_entry.municipality_id and s.id = audit_entry.entity_id)
  end
);

-- Messages: about a report one sees, in one's own name.
create policy of_what_one_sees on outbox as restrictive for insert to vern_app with check (
  payload ? 'incidentId' and vern_sees((payload ->> 'incidentId')::uuid)
  and coalesce(payload ->> 'actorId' = vern_actor()::text, true)
);

-- Counts: at a place of one's own, or where a report lies that one sees. They name no report, so nothing closer can be asked.
create function vern_counts_at(of_unit uuid) returns boolean language plpgsql stable
  set search_path = public, pg_temp as $$
begin
  return of_unit = any (vern_work_places())
    or exists (select 1 from incident where municipality_id = vern_municipality() and unit_id = of_unit);
end
$$;
create policy of_what_one_sees on incident_count_delta as restrictive for insert to vern_app
  with check (vern_counts_at(unit_id));
create policy of_what_one_sees on first_answer as restrictive for insert to vern_app with check (
  exists (
    select 1 from incident i
    where i.municipality_id = first_answer.municipality_id and i.id = first_answer.incident_id
      and i.unit_id = first_answer.unit_id and not vern_is_own(i.id))
);
-- A report that is moved is counted at a unit its handler may have nothing to do with: by the system, once it is moved.
grant insert on incident_count_delta to vern_jobs;

-- What was reported stays as it was reported, whoever handles it; a report is moved by `vern_hand_over` alone. And it goes
-- from one status to another only as `INCIDENT_LIFECYCLE` in packages/domain says; a test compares them.
create function vern_report_stands() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  reported constant text[] := array['municipality_id', 'id', 'idempotency_key', 'theme', 'code_list_version',
    'question_set_version', 'severity_rules_version', 'unit_id', 'handler_node_id', 'handled_by_steering', 'about_leader',
    'hide_name_from_safety_rep', 'occurred_on', 'occurred_time', 'occurred_precision', 'location', 'kinds',
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
create trigger report_stands before update on incident for each row
  when (current_user = 'vern_app') execute function vern_report_stands();

-- Who was given a measure does it or takes that back. What it is, by when and whose is for whoever handles the report.
create function vern_measure_stands() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  doing constant text[] := array['status', 'done_at', 'version', 'updated_at'];
begin
  if to_jsonb(old) - doing is distinct from to_jsonb(new) - doing
    and not exists (
      select 1 from incident i
      where i.municipality_id = old.municipality_id and i.id = old.incident_id
        and vern_handles(i.id, i.handler_node_id, i.handled_by_steering)) then
    raise insufficient_privilege using message = 'only the handler of a report rewrites its measures';
  end if;
  return new;
end
$$;
create trigger measure_stands before update on measure for each row
  when (current_user = 'vern_app') execute function vern_measure_stands();
