-- What `vern_nodes_at` gives, with everything below in the line.
create function vern_nodes_below(reaches text[]) returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
begin
  return (
    with recursive covered(id) as (
      select unnest(vern_nodes_at(reaches))
      union
      select n.id from org_node n join covered on n.parent_id = covered.id or n.successor_id = covered.id
      where n.municipality_id = here
    )
    select coalesce(array_agg(id), '{}') from covered
  );
end
$$;

alter function vern_nodes_below owner to vern_lookup;
revoke all on function vern_nodes_below from public;
grant execute on function vern_nodes_below to vern_app;
