-- Enter a scope: the role, the municipality and the actor hold until the transaction ends.
create function vern_enter(as_role text, municipality uuid, actor uuid) returns void language plpgsql as $$
begin
  perform set_config('vern.municipality_id', municipality::text, true),
          set_config('vern.actor_id', coalesce(actor::text, ''), true),
          set_config('role', as_role, true);
end
$$;
