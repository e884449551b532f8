-- Handing a report to another unit takes it out of its handler's own sight, and nobody may write a row they cannot see. This
-- function does that one thing, for whoever handles the report and was not merely given it, and only to a unit of the same
-- municipality and to a place in the line of that unit. What was decided on for this report alone goes along.
create function vern_hand_over(of_incident uuid, to_unit uuid, to_handler uuid, to_steering boolean) returns boolean
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

alter function vern_hand_over owner to vern_lookup;
revoke all on function vern_hand_over from public;
grant execute on function vern_hand_over to vern_app;
