-- Whom the system's own work is done for: ids alone, the one thing that is read across municipalities.
create function vern_municipalities() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select municipality_id from municipality order by municipality_id
$$;

alter function vern_municipalities owner to vern_lookup;
revoke all on function vern_municipalities from public;
grant execute on function vern_municipalities to vern_jobs;
