-- Handing a report to another unit takes it out of its handler's own sight, and nobody may write a row they cannot see. This
-- function does that one thing, for whoever handles the report, and only to a unit of the same municipality and to a place in
-- the line of that unit.
create function vern_hand_over(of_incident uuid, to_unit uuid, to_handler uuid, to_steering boolean) returns boolean
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

alter function vern_hand_over owner to vern_lookup;
revoke all on function vern_hand_over from public;
grant execute on function vern_hand_over to vern_app;
