create function vern_group_nodes() returns uuid[] language sql stable
  return vern_nodes_at(array['work_env_group_member']);
