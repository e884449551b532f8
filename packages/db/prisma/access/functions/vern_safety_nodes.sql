create function vern_safety_nodes() returns uuid[] language sql stable
  return vern_nodes_answered(array['safety_rep', 'chief_safety_rep']);
