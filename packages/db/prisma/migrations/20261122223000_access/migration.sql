-- Row-level security: the same need-to-know as the policies in code, held by the database itself (architecture 2).
--
-- vern_app    serves requests. It sees what the actor of the transaction may see, nothing else.
-- vern_jobs   seals, folds and delivers. It never sees free text or health data.
-- vern_lookup owns the functions that find out who may see what; it reads only what they need.
-- vern_transfer moves whole municipalities: export, import and demo data. Only the owner may become it.
-- None of them can sign in and none bypasses row-level security; the login role is a member of the first two.

do $$
declare
  wanted text;
begin
  foreach wanted in array array['vern_app', 'vern_jobs', 'vern_lookup', 'vern_transfer'] loop
    begin
      execute format('create role %I nologin nobypassrls', wanted);
    exception when duplicate_object or unique_violation then null;
    end;
    execute format('grant %I to current_user', wanted);
  end loop;
end
$$;

grant usage on schema public to vern_app, vern_jobs, vern_lookup, vern_transfer;

-- The scope of a transaction ------------------------------------------------------------------------------------

create function vern_municipality() returns uuid language sql stable parallel safe
  return nullif(current_setting('vern.municipality_id', true), '')::uuid;

create function vern_actor() returns uuid language sql stable parallel safe
  return nullif(current_setting('vern.actor_id', true), '')::uuid;

create function vern_today() returns date language sql stable parallel safe
  return (now() at time zone 'Europe/Oslo')::date;

-- What follows is PL/pgSQL for one reason: it keeps its plan as long as the connection lives. An SQL function that runs as
-- its owner cannot be inlined and is planned at every call, which costs several times what it does (docs/decisions/0210).
-- The scope stands in variables, since a setting would be read and made a uuid again for every row.

-- The places at which the actor holds one of the roles today. After a merger the successor's people take over.
create function vern_nodes_at(roles text[]) returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
  me constant uuid := vern_actor();
  today constant date := vern_today();
begin
  return (
    with recursive held(id) as (
      select node_id from role_assignment
      where municipality_id = here and person_id = me and role = any(roles)
        and valid_from <= today and (valid_to is null or valid_to >= today)
      union
      select n.id from org_node n join held on n.successor_id = held.id where n.municipality_id = here
    )
    select coalesce(array_agg(id), '{}') from held
  );
end
$$;

-- The same, with everything below in the line.
create function vern_nodes_below(roles text[]) returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
begin
  return (
    with recursive covered(id) as (
      select unnest(vern_nodes_at(roles))
      union
      select n.id from org_node n join covered on n.parent_id = covered.id or n.successor_id = covered.id
      where n.municipality_id = here
    )
    select coalesce(array_agg(id), '{}') from covered
  );
end
$$;

-- The places at which the actor holds any role, with the units they belong to: where one may report from.
create function vern_work_places() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
  me constant uuid := vern_actor();
  today constant date := vern_today();
begin
  return (
    with recursive held(id) as (
      select node_id from role_assignment
      where municipality_id = here and person_id = me
        and valid_from <= today and (valid_to is null or valid_to >= today)
      union
      select n.parent_id from org_node n join held on n.id = held.id
      where n.municipality_id = here and n.type = 'department'
    )
    select coalesce(array_agg(id), '{}') from held
  );
end
$$;

create function vern_own_incidents() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return (
    select coalesce(array_agg(distinct incident_id), '{}') from incident_identity
    where municipality_id = vern_municipality() and person_id = vern_actor()
  );
end
$$;

-- Roles by what they do with a report. The same groups stand in packages/domain; a test compares them.
create function vern_handled_nodes() returns uuid[] language sql stable
  return vern_nodes_at(array['unit_leader', 'agency_director', 'division_director', 'municipal_director']);
create function vern_safety_nodes() returns uuid[] language sql stable
  return vern_nodes_below(array['safety_rep', 'chief_safety_rep']);
create function vern_group_nodes() returns uuid[] language sql stable
  return vern_nodes_at(array['work_env_group_member']);
create function vern_led_nodes() returns uuid[] language sql stable
  return vern_nodes_at(array['unit_leader', 'department_leader']);
create function vern_counted_nodes() returns uuid[] language sql stable
  return vern_nodes_below(array['agency_director', 'division_director', 'municipal_director',
    'steering_group_member', 'project_leader', 'hr_adviser', 'fta_adviser', 'work_env_committee_member',
    'chief_safety_rep']);

-- Whether a report is only just being written: its people are not there yet.
create function vern_has_nobody(incident uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return not exists (
    select 1 from incident_identity where municipality_id = vern_municipality() and incident_id = incident);
end
$$;

-- Whether a report is the actor's own. To write a row it is asked of one report: the list of all would grow with them.
create function vern_is_own(incident uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (
    select 1 from incident_identity
    where municipality_id = vern_municipality() and incident_id = incident and person_id = vern_actor());
end
$$;

-- Whom the system's own work is done for: ids alone, the one thing that is read across municipalities.
create function vern_municipalities() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select municipality_id from municipality order by municipality_id
$$;

grant select on municipality, role_assignment, org_node, incident_identity to vern_lookup;
grant create on schema public to vern_lookup;
alter function vern_nodes_at(text[]) owner to vern_lookup;
alter function vern_nodes_below(text[]) owner to vern_lookup;
alter function vern_work_places() owner to vern_lookup;
alter function vern_own_incidents() owner to vern_lookup;
alter function vern_has_nobody(uuid) owner to vern_lookup;
alter function vern_is_own(uuid) owner to vern_lookup;
alter function vern_municipalities() owner to vern_lookup;
revoke create on schema public from vern_lookup;
revoke all on function vern_nodes_at(text[]), vern_nodes_below(text[]), vern_work_places(), vern_own_incidents(),
  vern_has_nobody(uuid), vern_is_own(uuid), vern_municipalities() from public;
grant execute on function vern_nodes_at(text[]), vern_nodes_below(text[]), vern_work_places(), vern_own_incidents(),
  vern_has_nobody(uuid), vern_is_own(uuid)
  to vern_app, vern_lookup;
grant execute on function vern_municipalities() to vern_jobs;

-- Every table: enabled, and forced on the owner too ---------------------------------------------------------------

do $$
declare
  name text;
begin
  for name in select tablename from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations' loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to vern_transfer', name);
    execute format('create policy transfer on %I to vern_transfer using (true) with check (true)', name);
  end loop;
end
$$;

-- What the functions above and the sign-in look up. In a sub-select the scope is read once a statement, not once a row.
create policy lookup on municipality for select to vern_lookup using (true);
create policy lookup on session for select to vern_lookup using (municipality_id = (select vern_municipality()));
create policy lookup on person for select to vern_lookup using (municipality_id = (select vern_municipality()));
grant select on session, person to vern_lookup;
create policy lookup on org_node for select to vern_lookup using (municipality_id = (select vern_municipality()));
create policy lookup on role_assignment for select to vern_lookup using (municipality_id = (select vern_municipality()));
create policy lookup on incident_identity for select to vern_lookup using (municipality_id = (select vern_municipality()));

-- Organisation: known to everyone who works in the municipality ----------------------------------------------------

grant select on municipality, org_node, person, role_assignment to vern_app;
create policy read_own on municipality for select to vern_app using (municipality_id = vern_municipality());
create policy read_own on org_node for select to vern_app using (municipality_id = vern_municipality());
create policy read_own on person for select to vern_app using (municipality_id = vern_municipality());
create policy read_own on role_assignment for select to vern_app using (municipality_id = vern_municipality());
grant update (locale) on person to vern_app;
create policy change_self on person for update to vern_app
  using (municipality_id = vern_municipality() and id = vern_actor())
  with check (municipality_id = vern_municipality() and id = vern_actor());

grant select, update (ended_at, last_seen_at) on session to vern_app;
grant insert on session to vern_app;
create policy own on session to vern_app
  using (municipality_id = vern_municipality() and person_id = vern_actor())
  with check (municipality_id = vern_municipality() and person_id = vern_actor());

-- Incidents --------------------------------------------------------------------------------------------------------

-- Of a report about a leader, whoever leads at the unit sees nothing through any role; their own stays theirs.
create policy read_incident on incident for select to vern_app using (
  municipality_id = vern_municipality() and (
    id = any ((select vern_own_incidents())::uuid[])
    or (
      not (about_leader and (unit_id = any ((select vern_led_nodes())::uuid[])
        or coalesce(department_id = any ((select vern_led_nodes())::uuid[]), false)))
      and (
        handler_node_id = any ((select vern_handled_nodes())::uuid[])
        or unit_id = any ((select vern_safety_nodes())::uuid[])
        or department_id = any ((select vern_safety_nodes())::uuid[])
        or (not about_leader and unit_id = any ((select vern_group_nodes())::uuid[]))
      )
    )
  )
);
create policy report_incident on incident for insert to vern_app with check (
  municipality_id = vern_municipality() and unit_id = any ((select vern_work_places())::uuid[])
);
create policy change_incident on incident for update to vern_app
  using (
    municipality_id = vern_municipality() and (
      handler_node_id = any ((select vern_handled_nodes())::uuid[])
      or id = any ((select vern_own_incidents())::uuid[])
    )
  )
  with check (municipality_id = vern_municipality());
grant select, insert, update on incident to vern_app;
grant select on incident to vern_jobs;
create policy jobs on incident for select to vern_jobs using (municipality_id = vern_municipality());

-- Who: the people of the event, its handler, and the safety representative unless the name is withheld.
create policy read_identity on incident_identity for select to vern_app using (
  municipality_id = vern_municipality() and (
    person_id = vern_actor()
    or incident_id = any ((select vern_own_incidents())::uuid[])
    or exists (
      select 1 from incident i
      where i.municipality_id = incident_identity.municipality_id and i.id = incident_identity.incident_id
        and (
          i.handler_node_id = any ((select vern_handled_nodes())::uuid[])
          or (not i.hide_name_from_safety_rep
            and (i.unit_id = any ((select vern_safety_nodes())::uuid[]) or i.department_id = any ((select vern_safety_nodes())::uuid[])))
        )
    )
  )
);
-- People are written with the report itself and never added: who could join a report could read it.
create policy report_identity on incident_identity for insert to vern_app
  with check (municipality_id = vern_municipality() and vern_has_nobody(incident_id));
grant select, insert on incident_identity to vern_app;
grant select on incident_identity to vern_jobs;
create policy jobs on incident_identity for select to vern_jobs using (municipality_id = vern_municipality());

-- Facts about one exposed person, without the person: whoever may read the event.
create policy read_affected on affected_employee for select to vern_app using (
  municipality_id = vern_municipality() and exists (
    select 1 from incident i
    where i.municipality_id = affected_employee.municipality_id and i.id = affected_employee.incident_id)
);
create policy report_affected on affected_employee for insert to vern_app
  with check (municipality_id = vern_municipality() and vern_is_own(incident_id));
grant select, insert on affected_employee to vern_app;

-- Health: the person, and the handler who follows up; the safety representative only with consent.
create policy read_health on affected_health for select to vern_app using (
  municipality_id = vern_municipality() and (
    person_id = vern_actor()
    or exists (
      select 1 from incident i
      where i.municipality_id = affected_health.municipality_id and i.id = affected_health.incident_id
        and (
          i.handler_node_id = any ((select vern_handled_nodes())::uuid[])
          or (consent_share_medical and not i.hide_name_from_safety_rep
            and (i.unit_id = any ((select vern_safety_nodes())::uuid[]) or i.department_id = any ((select vern_safety_nodes())::uuid[])))
        )
    )
  )
);
create policy report_health on affected_health for insert to vern_app
  with check (municipality_id = vern_municipality() and vern_is_own(incident_id));
grant select, insert on affected_health to vern_app;

-- What was written: notes are the handler's. Text can tell who wrote it, so for the safety representative it follows
-- the name; the working-environment group reads none.
create policy read_statement on statement for select to vern_app using (
  municipality_id = vern_municipality() and (
    (kind <> 'note' and incident_id = any ((select vern_own_incidents())::uuid[]))
    or exists (
      select 1 from incident i
      where i.municipality_id = statement.municipality_id and i.id = statement.incident_id
        and (
          i.handler_node_id = any ((select vern_handled_nodes())::uuid[])
          or (statement.kind <> 'note' and not i.hide_name_from_safety_rep
            and (i.unit_id = any ((select vern_safety_nodes())::uuid[]) or i.department_id = any ((select vern_safety_nodes())::uuid[])))
        )
    )
  )
);
create policy write_statement on statement for insert to vern_app with check (
  municipality_id = vern_municipality() and author_id = vern_actor() and text is not null and (
    vern_is_own(incident_id)
    or exists (
      select 1 from incident i
      where i.municipality_id = statement.municipality_id and i.id = statement.incident_id
        and i.handler_node_id = any ((select vern_handled_nodes())::uuid[]))
  )
);
-- A redaction: the text goes, the row stays, and never by the one who wrote it.
create policy redact_statement on statement for update to vern_app
  using (
    municipality_id = vern_municipality() and author_id <> vern_actor() and exists (
      select 1 from incident i
      where i.municipality_id = statement.municipality_id and i.id = statement.incident_id
        and (
          i.handler_node_id = any ((select vern_handled_nodes())::uuid[])
          or (not i.hide_name_from_safety_rep
            and (i.unit_id = any ((select vern_safety_nodes())::uuid[]) or i.department_id = any ((select vern_safety_nodes())::uuid[])))
        )
    )
  )
  with check (text is null and redacted_by_id = vern_actor() and redacted_at is not null);
grant select, insert, update (text, redacted_at, redacted_by_id) on statement to vern_app;

create policy read_measure on measure for select to vern_app using (
  municipality_id = vern_municipality() and (
    owner_id = vern_actor()
    or exists (select 1 from incident i
      where i.municipality_id = measure.municipality_id and i.id = measure.incident_id))
);
create policy write_measure on measure for insert to vern_app with check (
  municipality_id = vern_municipality() and created_by_id = vern_actor() and exists (
    select 1 from incident i
    where i.municipality_id = measure.municipality_id and i.id = measure.incident_id
      and i.handler_node_id = any ((select vern_handled_nodes())::uuid[]))
);
create policy change_measure on measure for update to vern_app
  using (
    municipality_id = vern_municipality() and (owner_id = vern_actor() or exists (
      select 1 from incident i
      where i.municipality_id = measure.municipality_id and i.id = measure.incident_id
        and i.handler_node_id = any ((select vern_handled_nodes())::uuid[])))
  )
  with check (municipality_id = vern_municipality());
grant select, insert, update (status, done_at, version, due_on, owner_id) on measure to vern_app;

-- A series is a unit's own label, known at the unit.
create policy read_series on incident_series for select to vern_app using (
  municipality_id = vern_municipality() and (
    created_by_id = vern_actor()
    or unit_id = any ((select vern_work_places())::uuid[])
    or unit_id = any ((select vern_safety_nodes())::uuid[]))
);
create policy start_series on incident_series for insert to vern_app with check (
  municipality_id = vern_municipality() and created_by_id = vern_actor()
  and unit_id = any ((select vern_work_places())::uuid[])
);
grant select, insert on incident_series to vern_app;

create policy own on incident_draft to vern_app
  using (municipality_id = vern_municipality() and person_id = vern_actor())
  with check (municipality_id = vern_municipality() and person_id = vern_actor());
grant select, insert, update, delete on incident_draft to vern_app;

-- Audit, outbox, notices -------------------------------------------------------------------------------------------

-- Everyone writes what they themselves did; nobody changes or removes it.
create policy write_entry on audit_entry for insert to vern_app with check (
  municipality_id = vern_municipality() and actor_id is not distinct from vern_actor()
);
-- The people of the event see who has opened it; so does its handler.
create policy read_entry on audit_entry for select to vern_app using (
  municipality_id = vern_municipality() and (
    incident_id = any ((select vern_own_incidents())::uuid[])
    or exists (
      select 1 from incident i
      where i.municipality_id = audit_entry.municipality_id and i.id = audit_entry.incident_id
        and i.handler_node_id = any ((select vern_handled_nodes())::uuid[]))
  )
);
grant select, insert on audit_entry to vern_app;
grant select, insert on audit_entry to vern_jobs;
create policy jobs_read on audit_entry for select to vern_jobs using (municipality_id = vern_municipality());
create policy jobs_write on audit_entry for insert to vern_jobs
  with check (municipality_id = vern_municipality() and actor_id is null);
grant select, insert on audit_seal, audit_checkpoint to vern_jobs;
create policy jobs on audit_seal to vern_jobs
  using (municipality_id = vern_municipality()) with check (municipality_id = vern_municipality());
create policy jobs on audit_checkpoint to vern_jobs
  using (municipality_id = vern_municipality()) with check (municipality_id = vern_municipality());

create policy write_outbox on outbox for insert to vern_app with check (municipality_id = vern_municipality());
grant insert on outbox to vern_app;
create policy jobs on outbox to vern_jobs
  using (municipality_id = vern_municipality()) with check (municipality_id = vern_municipality());
grant select, update (dispatched_at) on outbox to vern_jobs;

create policy own on notice for select to vern_app
  using (municipality_id = vern_municipality() and person_id = vern_actor());
create policy mark_read on notice for update to vern_app
  using (municipality_id = vern_municipality() and person_id = vern_actor())
  with check (municipality_id = vern_municipality() and person_id = vern_actor());
grant select, update (read_at) on notice to vern_app;
create policy jobs on notice to vern_jobs
  using (municipality_id = vern_municipality()) with check (municipality_id = vern_municipality());
grant select, insert on notice to vern_jobs;

-- Delivery asks for addresses and for the people of a role; it reads no report.
grant select on municipality, org_node, person, role_assignment to vern_jobs;
create policy jobs on municipality for select to vern_jobs using (municipality_id = vern_municipality());
create policy jobs on org_node for select to vern_jobs using (municipality_id = vern_municipality());
create policy jobs on person for select to vern_jobs using (municipality_id = vern_municipality());
create policy jobs on role_assignment for select to vern_jobs using (municipality_id = vern_municipality());

-- Counts -----------------------------------------------------------------------------------------------------------

-- Counts hold no person. Who may see which totals is decided by role: own unit in full, above it aggregates.
create policy write_delta on incident_count_delta for insert to vern_app with check (municipality_id = vern_municipality());
create policy read_delta on incident_count_delta for select to vern_app using (
  municipality_id = vern_municipality() and (
    unit_id = any ((select vern_counted_nodes())::uuid[]) or unit_id = any ((select vern_work_places())::uuid[]))
);
create policy read_daily on incident_count_daily for select to vern_app using (
  municipality_id = vern_municipality() and (
    unit_id = any ((select vern_counted_nodes())::uuid[]) or unit_id = any ((select vern_work_places())::uuid[]))
);
create policy read_answer on first_answer for select to vern_app using (
  municipality_id = vern_municipality() and (
    unit_id = any ((select vern_counted_nodes())::uuid[]) or unit_id = any ((select vern_work_places())::uuid[]))
);
create policy write_answer on first_answer for insert to vern_app with check (municipality_id = vern_municipality());
create policy read_comparison on comparison_total for select to vern_app using (municipality_id = vern_municipality());
grant select, insert on incident_count_delta, first_answer to vern_app;
grant select on incident_count_daily, comparison_total to vern_app;

create policy jobs on incident_count_delta to vern_jobs
  using (municipality_id = vern_municipality()) with check (municipality_id = vern_municipality());
create policy jobs on incident_count_daily to vern_jobs
  using (municipality_id = vern_municipality()) with check (municipality_id = vern_municipality());
create policy jobs on comparison_total to vern_jobs
  using (municipality_id = vern_municipality()) with check (municipality_id = vern_municipality());
grant select, update (folded_at) on incident_count_delta to vern_jobs;
grant select, insert, update on incident_count_daily, comparison_total to vern_jobs;
