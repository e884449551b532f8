drop policy read_incident on incident;

-- AlterTable
ALTER TABLE "incident" ADD COLUMN     "delegate_id" UUID;

-- CreateIndex
CREATE INDEX "incident_municipality_id_delegate_id_idx" ON "incident"("municipality_id", "delegate_id");

-- Whether somebody has a role today that they can be given reports for which the place handles: they lead people there or in a
-- part of it, or advise there. What took over a closed place answers for it.
create function vern_helps_at(who uuid, place uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
  today constant date := vern_today();
begin
  return exists (
    with recursive answering(id) as (
      select place
      union
      select n.successor_id from org_node n join answering a on a.id = n.id
      where n.municipality_id = here and n.successor_id is not null and n.valid_to < today
    )
    select 1 from role_assignment r
    join role_reach far on far.role = r.role
    join org_node n on n.municipality_id = here and n.id = r.node_id
    join answering a on a.id = n.id or (a.id = n.parent_id and n.type = 'department')
    where r.municipality_id = here and r.person_id = who and far.reach in ('leads', 'advises')
      and r.valid_from <= today and (r.valid_to is null or r.valid_to >= today)
      and (n.successor_id is null or n.valid_to >= today)
  );
end
$$;

-- Whether somebody leads people at a unit or in a part of it today. What took over a closed unit answers for it.
create function vern_leads_at(who uuid, unit uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  with recursive answering(id) as (
    select unit
    union
    select n.successor_id from org_node n join answering a on a.id = n.id
    where n.municipality_id = vern_municipality() and n.successor_id is not null and n.valid_to < vern_today()
  )
  select exists (
    select 1 from role_assignment r
    join role_reach far on far.role = r.role and far.reach = 'leads'
    join org_node n on n.municipality_id = r.municipality_id and n.id = r.node_id
    join answering a on a.id in (n.id, n.parent_id)
    where r.municipality_id = vern_municipality() and r.person_id = who
      and r.valid_from <= vern_today() and (r.valid_to is null or r.valid_to >= vern_today()))
$$;

-- What was reported stays as it was reported, whoever handles it; a report is moved by `vern_hand_over` alone, and given to
-- somebody by `vern_give` alone. And it goes from one status to another only as `INCIDENT_LIFECYCLE` in packages/domain says; a
-- test compares them.
create or replace function vern_report_stands() returns trigger language plpgsql set search_path = public, pg_temp as $$
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

-- What one report is to the actor, as bits: the one place in SQL that says so of a single report. Rows that hang on a report go
-- by it; the list of reports itself (`read_incident`) says the same with arrays that are found once a statement, and the tests
-- of access hold both against one table.
--
--   1  it is their own: they sent it, or it happened to them
--   2  they handle it
--   4  they look after the safety of its people
--   8  and the names are open to them
--  16  they sit in the working-environment group of its unit
--  32  they handle it because it was given to them: where it lies next is not theirs to say
--
-- It climbs from the report's places to those that answer for them, and looks for roles of the actor there. A closed place
-- belongs to what took over, from the day after its last; a role at a closed place reaches nothing, but keeps who led there out
-- of reports about a leader.
create or replace function vern_incident_relation(of_incident uuid) returns integer language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
  me constant uuid := vern_actor();
  today constant date := vern_today();
  own constant integer := vern_is_own(of_incident)::integer;
  report record;
  role record;
  given boolean;
begin
  select unit_id, department_id, handler_node_id, handled_by_steering, delegate_id, about_leader, hide_name_from_safety_rep
    into report
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
  given := report.delegate_id = me and vern_helps_at(me, report.handler_node_id);
  return own
    -- Nobody handles what they sent, or what happened to them.
    + case when own <> 0 then 0 when role.handles then 2 when given then 2 + 32 else 0 end
    + case when role.represents is not true then 0 when report.hide_name_from_safety_rep then 4 else 4 + 8 end
    + case when role.consults and not report.about_leader then 16 else 0 end;
end
$$;

-- Who has a report to follow up for those who handle it. Whoever gives one back loses it from their sight, and nobody may write a
-- row they cannot see: this function does that one thing. Whoever handles it, and was not given it, gives it to somebody whom
-- `delegatesOf` in packages/domain allows; whoever handles it in either way brings it back.
create function vern_give(of_incident uuid, to_person uuid) returns boolean
  language sql volatile security definer set search_path = public, pg_temp as $$
  update incident i
  set delegate_id = to_person
  where municipality_id = vern_municipality() and id = of_incident
    and case
      when to_person is null then vern_handles(id)
      else vern_incident_relation(id) & (2 + 32) = 2
        and vern_helps_at(to_person, handler_node_id)
        and not exists (
          select 1 from incident_identity own
          where own.municipality_id = i.municipality_id and own.incident_id = i.id and own.person_id = to_person)
        -- Of a report about a leader nobody learns who leads at the unit or in a part of it.
        and not (about_leader and vern_leads_at(to_person, unit_id))
      end
  returning true
$$;

-- Handing a report to another unit takes it out of its handler's own sight, and nobody may write a row they cannot see. This
-- function does that one thing, for whoever handles the report and was not merely given it, and only to a unit of the same
-- municipality and to a place in the line of that unit. What was decided on for this report alone goes along.
create or replace function vern_hand_over(of_incident uuid, to_unit uuid, to_handler uuid, to_steering boolean) returns boolean
  language sql volatile security definer set search_path = public, pg_temp as $$
  with moved as (
    update incident
    set unit_id = to_unit, department_id = null, handler_node_id = to_handler, handled_by_steering = to_steering,
      delegate_id = null
    where municipality_id = vern_municipality() and id = of_incident
      and vern_incident_relation(id) & (2 + 32) = 2
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
    returning id
  ), along as (
    update measure m set node_id = to_unit
    from moved
    join measure_origin o on o.municipality_id = vern_municipality() and o.type = 'incident' and o.origin_id = moved.id
    where m.municipality_id = vern_municipality() and m.id = o.measure_id and not exists (
      select 1 from measure_origin other
      where other.municipality_id = o.municipality_id and other.measure_id = o.measure_id
        and (other.type, other.origin_id) <> (o.type, o.origin_id))
  )
  select true from moved
$$;

grant create on schema public to vern_lookup;
alter function vern_give owner to vern_lookup;
alter function vern_helps_at owner to vern_lookup;
alter function vern_leads_at owner to vern_lookup;
revoke create on schema public from vern_lookup;

revoke all on function vern_give from public;
grant execute on function vern_give to vern_app;
revoke all on function vern_helps_at from public;
grant execute on function vern_helps_at to vern_app, vern_jobs;
revoke all on function vern_leads_at from public;
grant update (delegate_id) on incident to vern_jobs;
grant update (delegate_id) on incident to vern_lookup;
-- Whoever sends a report gives it to nobody.
create policy is_given_to_nobody_yet on incident as restrictive for insert to vern_app with check (delegate_id is null);

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
        or (delegate_id = (select vern_actor()) and vern_helps_at(delegate_id, handler_node_id))
      )
    )
  )
);
