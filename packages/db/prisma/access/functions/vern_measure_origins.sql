-- The reports that a measure came from, for a step with it: whoever has a measure or decides on it leaves all of them with what
-- is due then, and tells those who handle them, whether or not they see the report. To a screen goes what `measure_origin`
-- shows.
create function vern_measure_origins(of_measure uuid) returns uuid[] language sql stable security definer
  set search_path = public, pg_temp as $$
  select coalesce(array_agg(origin_id order by origin_id), '{}') from measure_origin
  where municipality_id = vern_municipality() and measure_id = of_measure and type = 'incident'
    and vern_measure_relation(of_measure) & 7 <> 0
$$;

alter function vern_measure_origins owner to vern_lookup;
revoke all on function vern_measure_origins from public;
grant execute on function vern_measure_origins to vern_app;
