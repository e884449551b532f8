-- What an actor may write is held by the database as closely as what they may read. These policies are restrictive and
-- these triggers are beside the others: whatever else is allowed, this must hold too. The system's own work (vern_jobs) and
-- the functions that ask for themselves (vern_lookup, vern_writer) are not the actor's hand.

-- Whether a report is the actor's to see, or they were given a measure of it. To write a row it is asked of one report.
create function vern_sees(of_incident uuid) returns boolean language plpgsql stable
  set search_path = public, pg_temp as $$
begin
  return vern_is_own(of_incident)
    or exists (select 1 from incident where municipality_id = vern_municipality() and id = of_incident)
    or exists (
      select 1 from measure
      where municipality_id = vern_municipality() and incident_id = of_incident and owner_id = vern_actor());
end
$$;
