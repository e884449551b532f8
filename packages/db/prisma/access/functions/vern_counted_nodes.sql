create function vern_counted_nodes() returns uuid[] language sql stable
  return vern_nodes_below(array['agency_director', 'division_director', 'municipal_director',
    'steering_group_member', 'project_leader', 'hr_adviser', 'fta_adviser', 'work_env_committee_member',
    'chief_safety_rep']);
