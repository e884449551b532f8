-- Who holds, held or will hold a role at some places: what each submit asks to find who handles the report, in one round
-- trip as the submit itself (docs/decisions/0102). Runs as the actor, to whom the organisation is known.
create function vern_held_roles(municipality uuid, actor uuid, nodes uuid[], roles text[]) returns setof role_assignment
  language plpgsql as $$
begin
  perform vern_enter('vern_app', municipality, actor);
  return query
    select * from role_assignment a
    where a.municipality_id = municipality and a.node_id = any (nodes) and a.role = any (roles);
end
$$;
