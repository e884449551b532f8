-- Who handles a report is found by one function in packages/domain (`handlerOf`), stored, and is all that policy and
-- row-level security go by: the place, and whether its steering group stands in because nobody in the line can.
-- Whoever sent a report, or whom it happened to, handles it through no role. A place that another took over gives its
-- people nothing any more, but keeps those who led it out of reports about a leader; successors take over on the day
-- after the last one, not before (docs/decisions/0301).

-- AlterTable
ALTER TABLE "incident" ADD COLUMN "handled_by_steering" BOOLEAN NOT NULL DEFAULT false;

-- Where the actor holds a role -----------------------------------------------------------------------------------

-- The places at which the actor holds one of the roles today, as the assignments say, with what was closed into them.
create function vern_nodes_held(roles text[]) returns uuid[] language plpgsql stable security definer
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
      select n.id from org_node n join held on n.successor_id = held.id
      where n.municipality_id = here and n.valid_to < today
    )
    select coalesce(array_agg(id), '{}') from held
  );
end
$$;

-- The same without roles at a place that another took over.
create or replace function vern_nodes_at(roles text[]) returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
  me constant uuid := vern_actor();
  today constant date := vern_today();
begin
  return (
    with recursive held(id) as (
      select a.node_id from role_assignment a
      join org_node n on n.municipality_id = a.municipality_id and n.id = a.node_id
      where a.municipality_id = here and a.person_id = me and a.role = any(roles)
        and a.valid_from <= today and (a.valid_to is null or a.valid_to >= today)
        and (n.successor_id is null or n.valid_to >= today)
      union
      select n.id from org_node n join held on n.successor_id = held.id
      where n.municipality_id = here and n.valid_to < today
    )
    select coalesce(array_agg(id), '{}') from held
  );
end
$$;

-- The places at which the actor holds one of the roles, with those they answer for below: a closed place belongs to the
-- line of what took over, not to the one it was closed in.
create function vern_nodes_answered(roles text[]) returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
  today constant date := vern_today();
begin
  return (
    with recursive covered(id) as (
      select unnest(vern_nodes_at(roles))
      union
      select n.id from org_node n join covered on n.municipality_id = here and (
        (n.successor_id = covered.id and n.valid_to < today)
        or (n.parent_id = covered.id and (n.successor_id is null or n.valid_to >= today)))
    )
    select coalesce(array_agg(id), '{}') from covered
  );
end
$$;

-- The units the actor works at, with the parts of them that they hold a role at. Whose unit was closed works at the one
-- that took over.
create or replace function vern_work_places() returns uuid[] language plpgsql stable security definer
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
      select case when n.successor_id is not null and n.valid_to < today then n.successor_id else n.parent_id end
      from org_node n join held on n.id = held.id
      where n.municipality_id = here and (n.type = 'department' or (n.successor_id is not null and n.valid_to < today))
    )
    select coalesce(array_agg(n.id), '{}') from held join org_node n on n.municipality_id = here and n.id = held.id
    where n.successor_id is null or n.valid_to >= today
  );
end
$$;

grant create on schema public to vern_lookup;
alter function vern_nodes_held(text[]) owner to vern_lookup;
alter function vern_nodes_answered(text[]) owner to vern_lookup;
revoke all on function vern_nodes_held(text[]), vern_nodes_answered(text[]) from public;
grant execute on function vern_nodes_held(text[]), vern_nodes_answered(text[]) to vern_app, vern_lookup;

create or replace function vern_safety_nodes() returns uuid[] language sql stable
  return vern_nodes_answered(array['safety_rep', 'chief_safety_rep']);
create or replace function vern_led_nodes() returns uuid[] language sql stable
  return vern_nodes_held(array['unit_leader', 'department_leader']);
-- Where the steering group stands in when nobody in the line can handle a report.
create function vern_steered_nodes() returns uuid[] language sql stable
  return vern_nodes_at(array['steering_group_member']);

-- Whether one report is the actor's to handle: to write a row it is asked of one, where a list is asked in its policy.
create function vern_handles(of_incident uuid, at_node uuid, by_steering boolean) returns boolean
  language plpgsql stable set search_path = public, pg_temp as $$
begin
  return at_node = any (case when by_steering then vern_steered_nodes() else vern_handled_nodes() end)
    and not vern_is_own(of_incident);
end
$$;

-- Policies: the handler is the one of the stored place, and never of their own ------------------------------------

drop policy read_incident on incident;
create policy read_incident on incident for select to vern_app using (
  municipality_id = vern_municipality() and (
    id = any ((select vern_own_incidents())::uuid[])
    or (
      not (about_leader and (unit_id = any ((select vern_led_nodes())::uuid[])
        or coalesce(department_id = any ((select vern_led_nodes())::uuid[]), false)))
      and (
        (not handled_by_steering and handler_node_id = any ((select vern_handled_nodes())::uuid[]))
        or (handled_by_steering and handler_node_id = any ((select vern_steered_nodes())::uuid[]))
        or unit_id = any ((select vern_safety_nodes())::uuid[])
        or department_id = any ((select vern_safety_nodes())::uuid[])
        or (not about_leader and unit_id = any ((select vern_group_nodes())::uuid[]))
      )
    )
  )
);

-- From anywhere in the municipality to any unit that is open: substitutes and those who work at several places report
-- where it happened.
drop policy report_incident on incident;
create policy report_incident on incident for insert to vern_app with check (
  municipality_id = vern_municipality()
  and cardinality((select vern_work_places())::uuid[]) > 0
  and exists (
    select 1 from org_node n
    where n.municipality_id = incident.municipality_id and n.id = incident.unit_id and n.type = 'unit'
      and n.valid_from <= vern_today() and (n.valid_to is null or n.valid_to >= vern_today()))
);

drop policy change_incident on incident;
create policy change_incident on incident for update to vern_app
  using (
    municipality_id = vern_municipality() and (
      (not handled_by_steering and handler_node_id = any ((select vern_handled_nodes())::uuid[]))
      or (handled_by_steering and handler_node_id = any ((select vern_steered_nodes())::uuid[]))
      or id = any ((select vern_own_incidents())::uuid[])
    )
  )
  with check (municipality_id = vern_municipality());

drop policy read_identity on incident_identity;
create policy read_identity on incident_identity for select to vern_app using (
  municipality_id = vern_municipality() and (
    person_id = vern_actor()
    or incident_id = any ((select vern_own_incidents())::uuid[])
    or exists (
      select 1 from incident i
      where i.municipality_id = incident_identity.municipality_id and i.id = incident_identity.incident_id
        and (
          (not i.handled_by_steering and i.handler_node_id = any ((select vern_handled_nodes())::uuid[]))
          or (i.handled_by_steering and i.handler_node_id = any ((select vern_steered_nodes())::uuid[]))
          or (not i.hide_name_from_safety_rep
            and (i.unit_id = any ((select vern_safety_nodes())::uuid[]) or i.department_id = any ((select vern_safety_nodes())::uuid[])))
        )
    )
  )
);

drop policy read_health on affected_health;
create policy read_health on affected_health for select to vern_app using (
  municipality_id = vern_municipality() and (
    person_id = vern_actor()
    or exists (
      select 1 from incident i
      where i.municipality_id = affected_health.municipality_id and i.id = affected_health.incident_id
        and (
          (i.id <> all ((select vern_own_incidents())::uuid[]) and (
            (not i.handled_by_steering and i.handler_node_id = any ((select vern_handled_nodes())::uuid[]))
            or (i.handled_by_steering and i.handler_node_id = any ((select vern_steered_nodes())::uuid[]))))
          or (consent_share_medical and not i.hide_name_from_safety_rep
            and (i.unit_id = any ((select vern_safety_nodes())::uuid[]) or i.department_id = any ((select vern_safety_nodes())::uuid[])))
        )
    )
  )
);

drop policy read_statement on statement;
create policy read_statement on statement for select to vern_app using (
  municipality_id = vern_municipality() and (
    (kind <> 'note' and incident_id = any ((select vern_own_incidents())::uuid[]))
    or exists (
      select 1 from incident i
      where i.municipality_id = statement.municipality_id and i.id = statement.incident_id
        and (
          (i.id <> all ((select vern_own_incidents())::uuid[]) and (
            (not i.handled_by_steering and i.handler_node_id = any ((select vern_handled_nodes())::uuid[]))
            or (i.handled_by_steering and i.handler_node_id = any ((select vern_steered_nodes())::uuid[]))))
          or (statement.kind <> 'note' and not i.hide_name_from_safety_rep
            and (i.unit_id = any ((select vern_safety_nodes())::uuid[]) or i.department_id = any ((select vern_safety_nodes())::uuid[])))
        )
    )
  )
);

drop policy write_statement on statement;
create policy write_statement on statement for insert to vern_app with check (
  municipality_id = vern_municipality() and author_id = vern_actor() and text is not null and (
    vern_is_own(incident_id)
    or exists (
      select 1 from incident i
      where i.municipality_id = statement.municipality_id and i.id = statement.incident_id
        and vern_handles(i.id, i.handler_node_id, i.handled_by_steering))
  )
);

drop policy redact_statement on statement;
create policy redact_statement on statement for update to vern_app
  using (
    municipality_id = vern_municipality() and author_id <> vern_actor() and exists (
      select 1 from incident i
      where i.municipality_id = statement.municipality_id and i.id = statement.incident_id
        and (
          vern_handles(i.id, i.handler_node_id, i.handled_by_steering)
          or (not i.hide_name_from_safety_rep
            and (i.unit_id = any ((select vern_safety_nodes())::uuid[]) or i.department_id = any ((select vern_safety_nodes())::uuid[])))
        )
    )
  )
  with check (text is null and redacted_by_id = vern_actor() and redacted_at is not null);

-- What is written of a measure, and whose it is, is for those who read what else was written.
drop policy read_measure on measure;
create policy read_measure on measure for select to vern_app using (
  municipality_id = vern_municipality() and (
    owner_id = vern_actor()
    or incident_id = any ((select vern_own_incidents())::uuid[])
    or exists (
      select 1 from incident i
      where i.municipality_id = measure.municipality_id and i.id = measure.incident_id
        and (
          (not i.handled_by_steering and i.handler_node_id = any ((select vern_handled_nodes())::uuid[]))
          or (i.handled_by_steering and i.handler_node_id = any ((select vern_steered_nodes())::uuid[]))
          or (not i.hide_name_from_safety_rep
            and (i.unit_id = any ((select vern_safety_nodes())::uuid[]) or i.department_id = any ((select vern_safety_nodes())::uuid[])))
        )
    )
  )
);

-- That something is done, of what kind and by when, is for all who see the report.
grant select (type, due_on, status, created_at, done_at, version) on measure to vern_lookup;
-- The condition is the one of `read_incident`; the tests of access hold both against one table.
create function vern_measure_outlines(of_incident uuid)
  returns table (id uuid, type text, due_on date, status text, created_at timestamptz, done_at timestamptz, version integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, m.type, m.due_on, m.status, m.created_at, m.done_at, m.version
  from incident i join measure m on m.municipality_id = i.municipality_id and m.incident_id = i.id
  where i.municipality_id = vern_municipality() and i.id = of_incident and (
    vern_is_own(i.id)
    or (
      not (i.about_leader and (i.unit_id = any (vern_led_nodes()) or coalesce(i.department_id = any (vern_led_nodes()), false)))
      and (
        vern_handles(i.id, i.handler_node_id, i.handled_by_steering)
        or i.unit_id = any (vern_safety_nodes())
        or i.department_id = any (vern_safety_nodes())
        or (not i.about_leader and i.unit_id = any (vern_group_nodes()))
      )
    )
  )
$$;

drop policy write_measure on measure;
create policy write_measure on measure for insert to vern_app with check (
  municipality_id = vern_municipality() and created_by_id = vern_actor() and exists (
    select 1 from incident i
    where i.municipality_id = measure.municipality_id and i.id = measure.incident_id
      and vern_handles(i.id, i.handler_node_id, i.handled_by_steering))
);

drop policy change_measure on measure;
create policy change_measure on measure for update to vern_app
  using (
    municipality_id = vern_municipality() and (owner_id = vern_actor() or exists (
      select 1 from incident i
      where i.municipality_id = measure.municipality_id and i.id = measure.incident_id
        and vern_handles(i.id, i.handler_node_id, i.handled_by_steering)))
  )
  with check (municipality_id = vern_municipality());

drop policy read_entry on audit_entry;
create policy read_entry on audit_entry for select to vern_app using (
  municipality_id = vern_municipality() and (
    incident_id = any ((select vern_own_incidents())::uuid[])
    or exists (
      select 1 from incident i
      where i.municipality_id = audit_entry.municipality_id and i.id = audit_entry.incident_id
        and ((not i.handled_by_steering and i.handler_node_id = any ((select vern_handled_nodes())::uuid[]))
          or (i.handled_by_steering and i.handler_node_id = any ((select vern_steered_nodes())::uuid[]))))
  )
);

-- A notice about a report that one does not see any more leads nowhere, and tells that there is one.
drop policy own on notice;
create policy own on notice for select to vern_app using (
  municipality_id = vern_municipality() and person_id = vern_actor() and (
    incident_id is null
    or exists (
      select 1 from incident i
      where i.municipality_id = notice.municipality_id and i.id = notice.incident_id))
);

-- Steps ------------------------------------------------------------------------------------------------------------

create or replace function vern_only_handler_rewrites() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
declare
  moving constant text[] := array['status', 'status_since', 'asked_on', 'closed_at', 'measure_due_on', 'next_due_on',
    'version', 'updated_at'];
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

-- As before, to any place in the line of the unit that the report belongs to.
drop function vern_hand_over(uuid, uuid, uuid);
create function vern_hand_over(of_incident uuid, to_unit uuid, to_handler uuid, to_steering boolean) returns boolean
  language sql volatile security definer set search_path = public, pg_temp as $$
  update incident
  set unit_id = to_unit, department_id = null, handler_node_id = to_handler, handled_by_steering = to_steering
  where municipality_id = vern_municipality() and id = of_incident
    and vern_handles(id, handler_node_id, handled_by_steering)
    and not (about_leader and (unit_id = any (vern_led_nodes()) or coalesce(department_id = any (vern_led_nodes()), false)))
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
grant update (handled_by_steering) on incident to vern_lookup;
grant create on schema public to vern_lookup;
alter function vern_hand_over(uuid, uuid, uuid, boolean) owner to vern_lookup;
alter function vern_measure_outlines(uuid) owner to vern_lookup;
revoke create on schema public from vern_lookup;
revoke all on function vern_hand_over(uuid, uuid, uuid, boolean), vern_measure_outlines(uuid) from public;
grant execute on function vern_hand_over(uuid, uuid, uuid, boolean), vern_measure_outlines(uuid) to vern_app;

-- When the tree or the roles change, the system finds anew who handles what is open, puts it on record and tells them.
grant update (handler_node_id, handled_by_steering) on incident to vern_jobs;
grant insert on outbox to vern_jobs;

-- Lists: what is to be handled at a place, and nothing of the actor's own -----------------------------------------

create or replace function vern_inbox(
  municipality uuid, actor uuid, node uuid, of_statuses text[], asked boolean, due_by date, due_after date,
  min_severity integer, before_at timestamptz, before_id uuid, page_size integer
) returns setof incident language plpgsql as $$
begin
  perform vern_enter('vern_app', municipality, actor);
  return query
    select * from incident i
    where i.municipality_id = municipality and i.handler_node_id = node
      and i.id <> all ((select vern_own_incidents())::uuid[])
      and (i.received_at, i.id) < (before_at, before_id)
      and i.status = any (of_statuses)
      and (asked is null or (i.asked_on is not null) = asked)
      and (due_by is null or i.next_due_on <= due_by)
      and (due_after is null or i.next_due_on is null or i.next_due_on > due_after)
      and i.severity >= min_severity
    order by i.received_at desc, i.id desc
    limit page_size;
end
$$;

create or replace function vern_inbox_counts(
  municipality uuid, actor uuid, node uuid, today date, min_severity integer, most integer
) returns table ("new" integer, due_today integer, waiting integer, watching integer, closed integer)
  language plpgsql as $$
begin
  perform vern_enter('vern_app', municipality, actor);
  return query
    select least(most, count(*) filter (where o.is_new))::integer,
      least(most, count(*) filter (where o.is_due))::integer,
      least(most, count(*) filter (where not o.is_new and not o.is_due and o.is_asked))::integer,
      least(most, count(*) filter (where not o.is_new and not o.is_due and not o.is_asked))::integer,
      (select count(*)::integer from (
        select 1 from incident i
        where i.municipality_id = municipality and i.handler_node_id = node and i.status in ('closed', 'withdrawn')
          and i.id <> all ((select vern_own_incidents())::uuid[])
          and i.severity >= min_severity
        limit most) as finished)
    from (
      select i.status = 'submitted' as is_new,
        coalesce(i.next_due_on <= today, false) as is_due,
        i.asked_on is not null as is_asked
      from incident i
      where i.municipality_id = municipality and i.handler_node_id = node
        and i.id <> all ((select vern_own_incidents())::uuid[])
        and i.status in ('submitted', 'received', 'in_progress') and i.severity >= min_severity
    ) as o;
end
$$;

create or replace function vern_inbox_due(
  municipality uuid, actor uuid, node uuid, of_statuses text[], asked boolean, due_by date, due_after date,
  min_severity integer, last_due date, last_at timestamptz, last_id uuid, page_size integer
) returns setof incident language plpgsql as $$
begin
  perform vern_enter('vern_app', municipality, actor);
  return query
    select * from incident i
    where i.municipality_id = municipality and i.handler_node_id = node
      and i.id <> all ((select vern_own_incidents())::uuid[])
      and i.status = any (of_statuses)
      and (asked is null or (i.asked_on is not null) = asked)
      and i.next_due_on <= due_by
      and (due_after is null or i.next_due_on > due_after)
      and (i.next_due_on, i.received_at, i.id) > (last_due, last_at, last_id)
      and i.severity >= min_severity
    order by i.next_due_on, i.received_at, i.id
    limit page_size;
end
$$;
