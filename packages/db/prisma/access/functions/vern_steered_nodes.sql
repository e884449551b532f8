-- Where the actor stands in when nobody in the line can handle a report.
create function vern_steered_nodes() returns uuid[] language sql stable
  return vern_nodes_at(array['stands_in']);
