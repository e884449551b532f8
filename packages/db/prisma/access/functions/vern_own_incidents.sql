-- The reports that the actor sent, and those of what happened to them.
create function vern_own_incidents() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return (
    select coalesce(array_agg(distinct incident_id), '{}') from incident_identity
    where municipality_id = vern_municipality() and person_id = vern_actor()
  );
end
$$;

alter function vern_own_incidents owner to vern_lookup;
revoke all on function vern_own_incidents from public;
grant execute on function vern_own_incidents to vern_app;
