-- Whether the actor looks after the safety of the people of one report, and its names are open to them.
create function vern_represents(of_incident uuid) returns boolean language sql stable
  return vern_incident_relation(of_incident) & 8 <> 0;
