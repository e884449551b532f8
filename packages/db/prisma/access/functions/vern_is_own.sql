-- Whether a report is the actor's own. To write a row it is asked of one report: the list of all would grow with them.
create function vern_is_own(incident uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (
    select 1 from incident_identity
    where municipality_id = vern_municipality() and incident_id = incident and person_id = vern_actor());
end
$$;

alter function vern_is_own owner to vern_lookup;
revoke all on function vern_is_own from public;
grant execute on function vern_is_own to vern_app, vern_writer;
