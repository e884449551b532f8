-- The units in whose working-environment group the actor sits.
create function vern_group_nodes() returns uuid[] language sql stable
  return vern_nodes_at(array['consults']);
