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
create function vern_incident_relation(of_incident uuid) returns integer language plpgsql stable security definer
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

alter function vern_incident_relation owner to vern_lookup;
revoke all on function vern_incident_relation from public;
grant execute on function vern_incident_relation to vern_app, vern_writer;
