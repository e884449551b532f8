-- Whether the actor was given a measure that came from a report, or decides on one.
create function vern_has_measure_of(of_incident uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (
    select 1 from measure_origin o
    where o.municipality_id = vern_municipality() and o.type = 'incident' and o.origin_id = of_incident
      and vern_measure_relation(o.measure_id) & 3 <> 0)
$$;

alter function vern_has_measure_of owner to vern_lookup;
revoke all on function vern_has_measure_of from public;
grant execute on function vern_has_measure_of to vern_app;
