-- What one measure is to the actor, as bits: the one place in SQL that says so. What hangs on a measure goes by it.
--
--   1  it was given to them
--   2  they decide on it: they handle a report that it came from
--   4  they read what is written of it: as they read what was written of such a report
--   8  they know that there is something done, of what kind and by when: they see such a report
--
-- A report says all of that by itself. Only a measure that came from no report goes by its place: whoever leads there or above
-- decides on it, and those who look after the safety of its people read it. Else a leader would learn, from a measure at
-- their unit, of a report that is about them.
create function vern_measure_relation(of_measure uuid) returns integer language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
  found_one record;
  reports integer[];
begin
  select owner_id = vern_actor() as is_own, node_id into found_one from measure where municipality_id = here and id = of_measure;
  if not found then
    return 0;
  end if;
  select array_agg(vern_incident_relation(origin_id)) into reports
    from measure_origin where municipality_id = here and measure_id = of_measure and type = 'incident';
  return found_one.is_own::integer + case when reports is null then
      case when found_one.node_id = any (vern_nodes_answered(array['handles'])) then 2 + 4 + 8
        when found_one.node_id = any (vern_nodes_answered(array['represents', 'represents_below'])) then 4 + 8
        when found_one.node_id = any (vern_nodes_at(array['consults'])) then 8
        else 0 end
    else (
      select bit_or(case when each & 2 <> 0 then 2 else 0 end | case when each & 11 <> 0 then 4 else 0 end
        | case when each <> 0 then 8 else 0 end)
      from unnest(reports) as each) end;
end
$$;

alter function vern_measure_relation owner to vern_lookup;
revoke all on function vern_measure_relation from public;
grant execute on function vern_measure_relation to vern_app;
