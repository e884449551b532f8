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

alter function vern_measure_outlines owner to vern_lookup;
revoke all on function vern_measure_outlines from public;
grant execute on function vern_measure_outlines to vern_app;
