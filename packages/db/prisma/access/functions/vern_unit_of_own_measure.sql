-- The unit of a measure, to its owner and nobody else: the one fact of the report that goes with it.
create function vern_unit_of_own_measure(of_measure uuid) returns uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select i.unit_id from measure m join incident i on i.municipality_id = m.municipality_id and i.id = m.incident_id
  where m.municipality_id = vern_municipality() and m.id = of_measure and m.owner_id = vern_actor()
$$;

alter function vern_unit_of_own_measure owner to vern_lookup;
revoke all on function vern_unit_of_own_measure from public;
grant execute on function vern_unit_of_own_measure to vern_app;
