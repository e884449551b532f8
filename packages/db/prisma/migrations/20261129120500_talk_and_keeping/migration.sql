-- A talk with those it happened to is owed until somebody says that it was held, whatever else is done with the report.
alter table incident add column talked_on date;

-- What is due is stored so that lists can be cut and ordered by it. The version of the rules stands with it: what an older
-- one worked out is worked out anew after an upgrade (`settleOldDue`), so that a list and its rows never disagree.
alter table incident add column due_rules_version integer not null default 1;
grant update (due_rules_version) on incident to vern_jobs;

-- As before, with what is due. That a talk was held is the handler's to say.
create or replace function vern_only_handler_rewrites() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
declare
  moving constant text[] := array['status', 'status_since', 'asked_on', 'closed_at', 'measure_due_on', 'next_due_on',
    'due_rules_version', 'version', 'updated_at'];
  -- Asked `after_receipt` in packages/domain; a test compares them.
  asked_later constant text[] := array['situation', 'aloneWithPupil', 'adultsPresent', 'staffWitnesses',
    'immediateActions', 'physicalInterventionUsed', 'triggers'];
begin
  if to_jsonb(old) - moving is not distinct from to_jsonb(new) - moving
    or vern_handles(old.id, old.handler_node_id, old.handled_by_steering) then
    return new;
  end if;
  if to_jsonb(old) - moving - 'theme_answers' is not distinct from to_jsonb(new) - moving - 'theme_answers'
    and old.status in ('submitted', 'received', 'in_progress')
    and new.theme_answers - asked_later = old.theme_answers - asked_later
    -- Laid over the new ones, the old answers change nothing: none is gone and none is another.
    and new.theme_answers || old.theme_answers = new.theme_answers then
    return new;
  end if;
  raise insufficient_privilege using message = 'only the handler of a report rewrites it';
end
$$;

-- What a report has become is kept with everything that belongs to it. Nobody who serves requests may change how long a
-- person's row is kept, so one function does it, in one direction, for whoever handles the report. Notes of
-- conversations are kept shorter than the rest and stay as they are.
create function vern_preserve(of_incident uuid) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
begin
  if not exists (
    select 1 from incident
    where municipality_id = here and id = of_incident and vern_handles(id, handler_node_id, handled_by_steering)
  ) then
    raise insufficient_privilege using message = 'only the handler of a report decides how long it is kept';
  end if;
  update incident set retention_class = 'injury_preserve'
    where municipality_id = here and id = of_incident and retention_class = 'incident_operational';
  update incident_identity set retention_class = 'injury_preserve'
    where municipality_id = here and incident_id = of_incident and retention_class = 'incident_operational';
  update affected_employee set retention_class = 'injury_preserve'
    where municipality_id = here and incident_id = of_incident and retention_class = 'incident_operational';
  update statement set retention_class = 'injury_preserve'
    where municipality_id = here and incident_id = of_incident and retention_class = 'incident_operational'
      and kind <> 'note';
  update measure set retention_class = 'injury_preserve'
    where municipality_id = here and incident_id = of_incident and retention_class = 'incident_operational';
end
$$;

do $$
declare
  name text;
begin
  foreach name in array array['incident_identity', 'affected_employee', 'statement', 'measure'] loop
    execute format('grant select (municipality_id, incident_id, retention_class), update (retention_class) on %I to vern_writer', name);
    execute format('create policy finds_kept on %I for select to vern_writer using (municipality_id = (select vern_municipality()))', name);
    execute format('create policy keeps on %I for update to vern_writer using (municipality_id = (select vern_municipality())) with check (municipality_id = (select vern_municipality()))', name);
  end loop;
end
$$;
grant select (kind) on statement to vern_writer;
grant select, update (retention_class) on incident to vern_writer;
create policy finds_kept on incident for select to vern_writer using (municipality_id = (select vern_municipality()));
create policy keeps on incident for update to vern_writer
  using (municipality_id = (select vern_municipality())) with check (municipality_id = (select vern_municipality()));
grant execute on function vern_nodes_at(text[]) to vern_writer;

grant create on schema public to vern_writer;
alter function vern_preserve(uuid) owner to vern_writer;
revoke create on schema public from vern_writer;
revoke all on function vern_preserve(uuid) from public;
grant execute on function vern_preserve(uuid) to vern_app;

-- A draft is nobody's record: after thirty days without a word it is gone. The system sees of it that it is old.
grant select (municipality_id, id, updated_at), delete on incident_draft to vern_jobs;
create policy purge on incident_draft to vern_jobs
  using (municipality_id = vern_municipality() and updated_at < now() - interval '30 days') with check (false);

-- What is there already is kept by the same rule: whatever was very serious or hurt somebody, pain too, with its texts and
-- measures; notes of conversations shorter.
do $$
declare
  name text;
  tables constant text[] := array['incident', 'incident_identity', 'affected_employee', 'statement', 'measure'];
begin
  foreach name in array tables loop
    execute format('alter table %I no force row level security', name);
  end loop;
  update incident i set retention_class = 'injury_preserve'
  where i.retention_class = 'incident_operational' and (i.severity = 3 or exists (
    select 1 from affected_employee a
    where a.municipality_id = i.municipality_id and a.incident_id = i.id
      and (a.physical_injury not in ('none', 'unknown')
        or a.psychological_impact not in ('none', 'uncomfortable', 'unknown'))));
  update statement set retention_class = 'support_conversation_short'
  where kind = 'note' and retention_class <> 'support_conversation_short';
  foreach name in array tables[2:] loop
    execute format('update %I part set retention_class = i.retention_class from incident i
      where i.municipality_id = part.municipality_id and i.id = part.incident_id
        and i.retention_class = ''injury_preserve'' and part.retention_class = ''incident_operational''', name);
  end loop;
  foreach name in array tables loop
    execute format('alter table %I force row level security', name);
  end loop;
end
$$;
