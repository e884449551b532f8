-- Whether the names of one report are open to the actor, and with them what was written and what it did to each person: to its
-- people, to whoever handles it, and to those who look after safety unless the name is withheld from them.
create function vern_names_open(of_incident uuid) returns boolean language sql stable
  return vern_incident_relation(of_incident) & 11 <> 0;
