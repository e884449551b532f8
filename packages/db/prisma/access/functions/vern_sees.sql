-- Whether a report is the actor's to see, or they were given a measure of it or decide on one: what an audit entry or a message
-- may be about.
create function vern_sees(of_incident uuid) returns boolean language plpgsql stable
  set search_path = public, pg_temp as $$
begin
  -- Their own comes first: it is what a submit asks.
  return vern_is_own(of_incident)
    or vern_incident_relation(of_incident) <> 0
    or vern_has_measure_of(of_incident);
end
$$;
