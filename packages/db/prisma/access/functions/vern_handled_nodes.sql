-- The places whose reports the actor handles.
create function vern_handled_nodes() returns uuid[] language sql stable
  return vern_nodes_at(array['handles']);
