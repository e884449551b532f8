-- Roles by what they do with a report. The same groups stand in packages/domain; a test compares them.
create function vern_handled_nodes() returns uuid[] language sql stable
  return vern_nodes_at(array['unit_leader', 'agency_director', 'division_director', 'municipal_director']);
