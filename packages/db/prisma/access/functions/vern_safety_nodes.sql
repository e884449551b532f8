-- The places where the actor looks after the others' safety, with those they answer for below.
create function vern_safety_nodes() returns uuid[] language sql stable
  return vern_nodes_answered(array['represents', 'represents_below']);
