create function vern_led_nodes() returns uuid[] language sql stable
  return vern_nodes_held(array['unit_leader', 'department_leader']);
