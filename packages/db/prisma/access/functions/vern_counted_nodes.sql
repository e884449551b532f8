-- The places whose counts the actor sees: everything below where they hold a role that counts.
create function vern_counted_nodes() returns uuid[] language sql stable
  return vern_nodes_below(array['counts']);
