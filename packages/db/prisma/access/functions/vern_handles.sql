-- Whether one report is the actor's to handle.
create function vern_handles(of_incident uuid) returns boolean language sql stable
  return vern_incident_relation(of_incident) & 2 <> 0;
