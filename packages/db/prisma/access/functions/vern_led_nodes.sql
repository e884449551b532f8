-- The places where the actor leads people, also those that another took over: what keeps them from reports about a leader.
create function vern_led_nodes() returns uuid[] language sql stable
  return vern_nodes_held(array['leads']);
