-- Whether one report is the actor's to handle: to write a row it is asked of one, where a list is asked in its policy.
create function vern_handles(of_incident uuid, at_node uuid, by_steering boolean) returns boolean
  language plpgsql stable set search_path = public, pg_temp as $$
begin
  return at_node = any (case when by_steering then vern_steered_nodes() else vern_handled_nodes() end)
    and not vern_is_own(of_incident);
end
$$;
