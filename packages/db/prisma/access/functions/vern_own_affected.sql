-- The rows that say what an event did to the actor.
create function vern_own_affected() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return (
    select coalesce(array_agg(affected_id), '{}') from incident_identity
    where municipality_id = vern_municipality() and person_id = vern_actor() and affected_id is not null
  );
end
$$;

alter function vern_own_affected owner to vern_lookup;
revoke all on function vern_own_affected from public;
grant execute on function vern_own_affected to vern_app, vern_writer;
