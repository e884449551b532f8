-- Handing a report to another unit takes it out of its handler's own sight, and nobody may write a row they cannot see.
-- This function does that one thing, for whoever handles the report, and only to a unit of the same municipality.

grant select, update (unit_id, department_id, handler_node_id) on incident to vern_lookup;
create policy lookup on incident for select to vern_lookup using (municipality_id = vern_municipality());
create policy hand_over on incident for update to vern_lookup
  using (municipality_id = vern_municipality()) with check (municipality_id = vern_municipality());

create function vern_hand_over(of_incident uuid, to_unit uuid, to_handler uuid) returns boolean
  language sql volatile security definer set search_path = public, pg_temp as $$
  update incident set unit_id = to_unit, department_id = null, handler_node_id = to_handler
  where municipality_id = vern_municipality() and id = of_incident
    and handler_node_id = any (vern_handled_nodes())
    and not (about_leader and (unit_id = any (vern_led_nodes()) or coalesce(department_id = any (vern_led_nodes()), false)))
    and exists (
      select 1 from org_node n
      where n.municipality_id = vern_municipality() and n.id = to_unit and n.type = 'unit'
        and to_handler in (n.id, n.parent_id)
    )
  returning true
$$;

grant create on schema public to vern_lookup;
alter function vern_hand_over(uuid, uuid, uuid) owner to vern_lookup;
revoke create on schema public from vern_lookup;
revoke all on function vern_hand_over(uuid, uuid, uuid) from public;
grant execute on function vern_hand_over(uuid, uuid, uuid) to vern_app;
