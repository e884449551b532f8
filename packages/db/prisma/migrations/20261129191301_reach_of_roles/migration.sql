drop policy read_health on affected_health;
drop policy read_incident on incident;
drop policy read_identity on incident_identity;
drop policy read_measure on measure;
drop policy read_statement on statement;
drop policy reason_of_redaction on statement;
drop policy redact_statement on statement;
drop policy read_entry on audit_entry;
drop policy change_incident on incident;
drop policy read_answer on first_answer;
drop policy read_daily on incident_count_daily;
drop policy read_delta on incident_count_delta;
drop function vern_nodes_answered, vern_nodes_at, vern_nodes_below, vern_nodes_held, vern_safety_nodes, vern_group_nodes, vern_handled_nodes, vern_steered_nodes, vern_counted_nodes, vern_led_nodes;

-- CreateTable
CREATE TABLE "role_reach" (
    "reach" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "role_reach_pkey" PRIMARY KEY ("reach","role")
);

-- The places at which the actor holds a role of one of these reaches today, with what was closed into them. A role at a place
-- that another took over reaches nothing any more.
create function vern_nodes_at(reaches text[]) returns uuid[] language plpgsql stable security definer
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
      where a.municipality_id = here and a.person_id = me
        and a.role in (select r.role from role_reach r where r.reach = any (reaches))
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

-- The places at which the actor holds a role of one of these reaches today, as the assignments say, with what was closed into them.
create function vern_nodes_held(reaches text[]) returns uuid[] language plpgsql stable security definer
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
        and role in (select r.role from role_reach r where r.reach = any (reaches))
        and valid_from <= today and (valid_to is null or valid_to >= today)
      union
      select n.id from org_node n join held on n.successor_id = held.id
      where n.municipality_id = here and n.valid_to < today
    )
    select coalesce(array_agg(id), '{}') from held
  );
end
$$;

-- The units in whose working-environment group the actor sits.
create function vern_group_nodes() returns uuid[] language sql stable
  return vern_nodes_at(array['consults']);

-- The places whose reports the actor handles.
create function vern_handled_nodes() returns uuid[] language sql stable
  return vern_nodes_at(array['handles']);

-- The places where the actor leads people, also those that another took over: what keeps them from reports about a leader.
create function vern_led_nodes() returns uuid[] language sql stable
  return vern_nodes_held(array['leads']);

-- The places at which the actor holds a role of one of these reaches, with those they answer for below: a closed place belongs to the
-- line of what took over, not to the one it was closed in.
create function vern_nodes_answered(reaches text[]) returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
  today constant date := vern_today();
begin
  return (
    with recursive covered(id) as (
      select unnest(vern_nodes_at(reaches))
      union
      select n.id from org_node n join covered on n.municipality_id = here and (
        (n.successor_id = covered.id and n.valid_to < today)
        or (n.parent_id = covered.id and (n.successor_id is null or n.valid_to >= today)))
    )
    select coalesce(array_agg(id), '{}') from covered
  );
end
$$;

-- What `vern_nodes_at` gives, with everything below in the line.
create function vern_nodes_below(reaches text[]) returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
begin
  return (
    with recursive covered(id) as (
      select unnest(vern_nodes_at(reaches))
      union
      select n.id from org_node n join covered on n.parent_id = covered.id or n.successor_id = covered.id
      where n.municipality_id = here
    )
    select coalesce(array_agg(id), '{}') from covered
  );
end
$$;

-- Where the actor stands in when nobody in the line can handle a report.
create function vern_steered_nodes() returns uuid[] language sql stable
  return vern_nodes_at(array['stands_in']);

-- The places whose counts the actor sees: everything below where they hold a role that counts.
create function vern_counted_nodes() returns uuid[] language sql stable
  return vern_nodes_below(array['counts']);

-- The places where the actor looks after the others' safety, with those they answer for below.
create function vern_safety_nodes() returns uuid[] language sql stable
  return vern_nodes_answered(array['represents', 'represents_below']);

grant create on schema public to vern_lookup;
alter function vern_nodes_answered owner to vern_lookup;
alter function vern_nodes_at owner to vern_lookup;
alter function vern_nodes_below owner to vern_lookup;
alter function vern_nodes_held owner to vern_lookup;
revoke create on schema public from vern_lookup;

alter table role_reach enable row level security;
alter table role_reach force row level security;
revoke all on function vern_nodes_answered from public;
grant execute on function vern_nodes_answered to vern_app;
revoke all on function vern_nodes_at from public;
grant execute on function vern_nodes_at to vern_app, vern_writer;
revoke all on function vern_nodes_below from public;
grant execute on function vern_nodes_below to vern_app;
revoke all on function vern_nodes_held from public;
grant execute on function vern_nodes_held to vern_app;
grant delete on role_reach to vern_transfer;
grant insert on role_reach to vern_transfer;
grant select on role_reach to vern_app;
grant select on role_reach to vern_jobs;
grant select on role_reach to vern_lookup;
grant select on role_reach to vern_transfer;
-- Health: the person, and the handler who follows up; the safety representative only with consent.
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

-- The people of the event see who has opened it; so does its handler.
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

create policy read_answer on first_answer for select to vern_app
  using (municipality_id = vern_municipality() and unit_id = any ((select vern_counted_nodes())::uuid[]));

create policy change_incident on incident for update to vern_app
  using (
    municipality_id = vern_municipality() and (
      (not handled_by_steering and handler_node_id = any ((select vern_handled_nodes())::uuid[]))
      or (handled_by_steering and handler_node_id = any ((select vern_steered_nodes())::uuid[]))
      or id = any ((select vern_own_incidents())::uuid[])
    )
  )
  with check (municipality_id = vern_municipality());

-- Of a report about a leader, whoever leads at the unit sees nothing through any role; their own stays theirs.
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

create policy read_daily on incident_count_daily for select to vern_app
  using (municipality_id = vern_municipality() and unit_id = any ((select vern_counted_nodes())::uuid[]));

create policy read_delta on incident_count_delta for select to vern_app
  using (municipality_id = vern_municipality() and unit_id = any ((select vern_counted_nodes())::uuid[]));

-- Who: the people of the event, its handler, and the safety representative unless the name is withheld.
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

create policy known on role_reach for select to vern_app, vern_jobs, vern_lookup using (true);

create policy transfer on role_reach to vern_transfer using (true) with check (true);

-- What was written: notes are the handler's. Text can tell who wrote it, so for the safety representative it follows
-- the name; the working-environment group reads none.
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

-- Whoever redacts a text says why: the safety representative too, who otherwise writes nothing on a report.
create policy reason_of_redaction on statement for insert to vern_app with check (
  municipality_id = vern_municipality() and author_id = vern_actor() and kind = 'redaction_reason' and text is not null
  and exists (
    select 1 from incident i
    where i.municipality_id = statement.municipality_id and i.id = statement.incident_id
      and not i.hide_name_from_safety_rep
      and (i.unit_id = any ((select vern_safety_nodes())::uuid[]) or i.department_id = any ((select vern_safety_nodes())::uuid[])))
);

-- A redaction: the text goes, the row stays, and never by the one who wrote it.
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

-- How far roles reach, as `ROLES` in packages/domain says.
set role vern_transfer;
insert into role_reach (reach, role) values
  ('administers', 'privacy_officer'),
  ('administers', 'system_admin'),
  ('advises', 'fta_adviser'),
  ('advises', 'hr_adviser'),
  ('consults', 'work_env_group_member'),
  ('consults_below', 'work_env_committee_member'),
  ('counts', 'agency_director'),
  ('counts', 'chief_safety_rep'),
  ('counts', 'division_director'),
  ('counts', 'fta_adviser'),
  ('counts', 'hr_adviser'),
  ('counts', 'municipal_director'),
  ('counts', 'project_leader'),
  ('counts', 'steering_group_member'),
  ('counts', 'work_env_committee_member'),
  ('handles', 'agency_director'),
  ('handles', 'division_director'),
  ('handles', 'municipal_director'),
  ('handles', 'unit_leader'),
  ('helps', 'hr_adviser'),
  ('leads', 'department_leader'),
  ('leads', 'unit_leader'),
  ('represents', 'safety_rep'),
  ('represents_below', 'chief_safety_rep'),
  ('stands_in', 'steering_group_member'),
  ('steers', 'project_leader'),
  ('steers', 'steering_group_member'),
  ('works', 'department_leader'),
  ('works', 'employee'),
  ('works', 'union_rep');
reset role;
