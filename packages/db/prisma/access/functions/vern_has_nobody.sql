-- Whether a report is only just being written: its people are not there yet.
create function vern_has_nobody(incident uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return not exists (
    select 1 from incident_identity where municipality_id = vern_municipality() and incident_id = incident);
end
$$;

alter function vern_has_nobody owner to vern_lookup;
revoke all on function vern_has_nobody from public;
grant execute on function vern_has_nobody to vern_app, vern_writer;
