drop policy read_affected on affected_employee;
drop policy read_health on affected_health;
drop policy read_entry on audit_entry;
drop policy read_identity on incident_identity;
drop policy change_incident on incident;
drop policy change_measure on measure;
drop policy read_measure on measure;
drop policy write_measure on measure;
drop policy own on notice;
drop policy read_statement on statement;
drop policy reason_of_redaction on statement;
drop policy redact_statement on statement;
drop policy write_statement on statement;
drop function vern_handles;

-- What one report is to the actor, as bits: the one place in SQL that says so of a single report. Rows that hang on a report go
-- by it; the list of reports itself (`read_incident`) says the same with arrays that are found once a statement, and the tests
-- of access hold both against one table.
--
--   1  it is their own: they sent it, or it happened to them
--   2  they handle it
--   4  they look after the safety of its people
--   8  and the names are open to them
--  16  they sit in the working-environment group of its unit
--
-- It climbs from the report's places to those that answer for them, and looks for roles of the actor there. A closed place
-- belongs to what took over, from the day after its last; a role at a closed place reaches nothing, but keeps who led there out
-- of reports about a leader.
create function vern_incident_relation(of_incident uuid) returns integer language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
  me constant uuid := vern_actor();
  today constant date := vern_today();
  own constant integer := vern_is_own(of_incident)::integer;
  report record;
  role record;
begin
  select unit_id, department_id, handler_node_id, handled_by_steering, about_leader, hide_name_from_safety_rep into report
    from incident where municipality_id = here and id = of_incident;
  if not found then
    return 0;
  end if;
  with recursive place(part, id) as (
    select * from (values ('handler', report.handler_node_id), ('unit', report.unit_id), ('department', report.department_id))
      as start (part, id) where id is not null
    union
    select next.part, next.id
    from place p
    join org_node n on n.municipality_id = here and n.id = p.id,
    lateral (select n.successor_id is not null and n.valid_to < today as is_closed) as it,
    lateral (values (p.part, case when it.is_closed then n.successor_id end),
      ('above', case when not it.is_closed and p.part <> 'handler' then n.parent_id end)) as next (part, id)
    where next.id is not null
  ), held as (
    select p.part, far.reach, n.successor_id is null or n.valid_to >= today as is_open
    from role_assignment a
    join place p on p.id = a.node_id
    join org_node n on n.municipality_id = here and n.id = a.node_id
    join role_reach far on far.role = a.role
    where a.municipality_id = here and a.person_id = me and a.valid_from <= today and (a.valid_to is null or a.valid_to >= today)
  )
  select bool_or(reach = 'leads' and part in ('unit', 'department')) as leads,
    bool_or(is_open and part = 'handler' and reach = case when report.handled_by_steering then 'stands_in' else 'handles' end)
      as handles,
    bool_or(is_open and part <> 'handler' and reach in ('represents', 'represents_below')) as represents,
    bool_or(is_open and part = 'unit' and reach = 'consults') as consults
  into role from held;
  -- Of a report about a leader, whoever leads at the unit learns nothing through any role; their own stays theirs.
  if report.about_leader and role.leads then
    return own;
  end if;
  return own
    -- Nobody handles what they sent, or what happened to them.
    + case when role.handles and own = 0 then 2 else 0 end
    + case when role.represents is not true then 0 when report.hide_name_from_safety_rep then 4 else 4 + 8 end
    + case when role.consults and not report.about_leader then 16 else 0 end;
end
$$;

-- Whether one report is the actor's to handle.
create function vern_handles(of_incident uuid) returns boolean language sql stable
  return vern_incident_relation(of_incident) & 2 <> 0;

-- That something is done about a report, of what kind and by when: for all who see the report.
create or replace function vern_measure_outlines(of_incident uuid)
  returns table (id uuid, type text, due_on date, status text, created_at timestamptz, done_at timestamptz, version integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, m.type, m.due_on, m.status, m.created_at, m.done_at, m.version
  from measure m
  where m.municipality_id = vern_municipality() and m.incident_id = of_incident and vern_incident_relation(of_incident) <> 0
$$;

-- Whether the names of one report are open to the actor, and with them what was written and what it did to each person: to its
-- people, to whoever handles it, and to those who look after safety unless the name is withheld from them.
create function vern_names_open(of_incident uuid) returns boolean language sql stable
  return vern_incident_relation(of_incident) & 11 <> 0;

-- Whether the actor looks after the safety of the people of one report, and its names are open to them.
create function vern_represents(of_incident uuid) returns boolean language sql stable
  return vern_incident_relation(of_incident) & 8 <> 0;

-- Whether a report is the actor's to see, or they were given a measure of it: what an audit entry or a message may be about.
create or replace function vern_sees(of_incident uuid) returns boolean language plpgsql stable
  set search_path = public, pg_temp as $$
begin
  -- Their own comes first: it is what a submit asks.
  return vern_is_own(of_incident)
    or vern_incident_relation(of_incident) <> 0
    or exists (
      select 1 from measure
      where municipality_id = vern_municipality() and incident_id = of_incident and owner_id = vern_actor());
end
$$;

-- Handing a report to another unit takes it out of its handler's own sight, and nobody may write a row they cannot see. This
-- function does that one thing, for whoever handles the report, and only to a unit of the same municipality and to a place in
-- the line of that unit.
create or replace function vern_hand_over(of_incident uuid, to_unit uuid, to_handler uuid, to_steering boolean) returns boolean
  language sql volatile security definer set search_path = public, pg_temp as $$
  update incident
  set unit_id = to_unit, department_id = null, handler_node_id = to_handler, handled_by_steering = to_steering
  where municipality_id = vern_municipality() and id = of_incident
    and vern_handles(id)
    and exists (
      select 1 from org_node n where n.municipality_id = vern_municipality() and n.id = to_unit and n.type = 'unit')
    and to_handler in (
      with recursive line(id) as (
        select to_unit
        union
        select above.id from org_node n join line on n.id = line.id,
          unnest(array[n.parent_id, n.successor_id]) as above (id)
        where n.municipality_id = vern_municipality() and above.id is not null
      )
      select id from line)
  returning true
$$;

-- Who was given a measure does it or takes that back. What it is, by when and whose is for whoever handles the report.
create or replace function vern_measure_stands() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  doing constant text[] := array['status', 'done_at', 'version', 'updated_at'];
begin
  if to_jsonb(old) - doing is distinct from to_jsonb(new) - doing
    and not vern_handles(old.incident_id) then
    raise insufficient_privilege using message = 'only the handler of a report rewrites its measures';
  end if;
  return new;
end
$$;

-- The people of a report move it along: they withdraw, supplement, answer and reopen. What was reported, where it lies and how
-- it was assessed is the handler's to write, and a policy sees no difference between the row before and after.
-- Of the theme's questions they may answer what nobody has answered yet, while the report is open. An answer that is there
-- stands; which questions are asked of whom is the domain's to say, and no question is named here.
create or replace function vern_only_handler_rewrites() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
declare
  moving constant text[] := array['status', 'status_since', 'asked_on', 'closed_at', 'measure_due_on', 'next_due_on',
    'due_rules_version', 'version', 'updated_at'];
begin
  if to_jsonb(old) - moving is not distinct from to_jsonb(new) - moving
    or vern_handles(old.id) then
    return new;
  end if;
  if to_jsonb(old) - moving - 'theme_answers' is not distinct from to_jsonb(new) - moving - 'theme_answers'
    and old.status in ('submitted', 'received', 'in_progress')
    -- Laid over the new ones, the old answers change nothing: none is gone and none is another.
    and new.theme_answers || old.theme_answers = new.theme_answers then
    return new;
  end if;
  raise insufficient_privilege using message = 'only the handler of a report rewrites it';
end
$$;

-- What a report has become is kept with everything that belongs to it. Nobody who serves requests may change how long a
-- person's row is kept, so one function does it, in one direction, for whoever handles the report. What those who
-- handle it write for each other is kept shorter than the rest, and stays as it is.
create or replace function vern_preserve(of_incident uuid) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
begin
  if not exists (
    select 1 from incident
    where municipality_id = here and id = of_incident and vern_handles(id)
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
    where municipality_id = here and subject_type = 'incident' and subject_id = of_incident
      and retention_class = 'incident_operational' and audience <> 'handlers';
  update measure set retention_class = 'injury_preserve'
    where municipality_id = here and incident_id = of_incident and retention_class = 'incident_operational';
end
$$;

grant create on schema public to vern_lookup;
alter function vern_incident_relation owner to vern_lookup;
revoke create on schema public from vern_lookup;

revoke all on function vern_incident_relation from public;
grant execute on function vern_incident_relation to vern_app, vern_writer;
-- Of those it happened to, everybody reads what is about themself, and whoever only sent the report reads nothing of it. For
-- all others what the event did to a person follows the names: of one of a small staff, body, mind, absence and wish are a
-- name.
create policy read_affected on affected_employee for select to vern_app using (
  municipality_id = vern_municipality() and (
    id = any ((select vern_own_affected())::uuid[])
    or (vern_names_open(incident_id) and not vern_is_own(incident_id)))
);

-- Health: the person, and the handler who follows up; the safety representative only with consent.
create policy read_health on affected_health for select to vern_app using (
  municipality_id = vern_municipality() and (
    person_id = vern_actor()
    or vern_handles(incident_id)
    or (consent_share_medical and vern_represents(incident_id))
  )
);

-- The people of the event see who has opened it; so does its handler.
create policy read_entry on audit_entry for select to vern_app using (
  municipality_id = vern_municipality() and subject_type = 'incident'
  and (vern_is_own(subject_id) or vern_handles(subject_id))
);

create policy change_incident on incident for update to vern_app
  using (municipality_id = vern_municipality() and (vern_is_own(id) or vern_handles(id)))
  with check (municipality_id = vern_municipality());

-- Who: the people of the event, its handler, and the safety representative unless the name is withheld.
create policy read_identity on incident_identity for select to vern_app using (
  municipality_id = vern_municipality() and (person_id = vern_actor() or vern_names_open(incident_id))
);

create policy change_measure on measure for update to vern_app
  using (municipality_id = vern_municipality() and (owner_id = vern_actor() or vern_handles(incident_id)))
  with check (municipality_id = vern_municipality());

-- What is written of a measure, and whose it is, is for those who read what else was written. Whoever was given one sees and
-- finishes it without seeing the report behind it.
create policy read_measure on measure for select to vern_app using (
  municipality_id = vern_municipality() and (owner_id = vern_actor() or vern_names_open(incident_id))
);

create policy write_measure on measure for insert to vern_app with check (
  municipality_id = vern_municipality() and created_by_id = vern_actor() and vern_handles(incident_id)
);

-- A notice about a report that one does not see any more leads nowhere, and tells that there is one.
create policy own on notice for select to vern_app using (
  municipality_id = vern_municipality() and person_id = vern_actor()
  and (subject_type <> 'incident' or vern_incident_relation(subject_id) <> 0)
);

-- What was written: by whom it is for. Text can tell who wrote it, so for the safety representative it follows the name, and
-- what is for one person alone is for nobody who represents all; the working-environment group reads none.
create policy read_statement on statement for select to vern_app using (
  municipality_id = vern_municipality() and subject_type = 'incident' and case audience
    when 'people' then vern_names_open(subject_id)
    when 'one' then vern_handles(subject_id) or (vern_is_own(subject_id) and vern_actor() in (addressed_to, author_id))
    else vern_handles(subject_id)
  end
);

-- Whoever redacts a text says why: the safety representative too, who otherwise writes nothing on a report.
create policy reason_of_redaction on statement for insert to vern_app with check (
  municipality_id = vern_municipality() and author_id = vern_actor() and kind = 'redaction_reason' and text is not null
  and subject_type = 'incident' and vern_represents(subject_id)
);

-- A redaction: the text goes, the row stays, and never by the one who wrote it.
create policy redact_statement on statement for update to vern_app
  using (
    municipality_id = vern_municipality() and author_id <> vern_actor() and subject_type = 'incident'
    and (vern_handles(subject_id) or vern_represents(subject_id))
  )
  with check (text is null and redacted_by_id = vern_actor() and redacted_at is not null);

create policy write_statement on statement for insert to vern_app with check (
  municipality_id = vern_municipality() and author_id = vern_actor() and text is not null and subject_type = 'incident'
  and (vern_is_own(subject_id) or vern_handles(subject_id))
);
