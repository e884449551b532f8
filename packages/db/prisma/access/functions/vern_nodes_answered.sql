-- The places at which the actor holds a role of one of these reaches, with those they answer for below: a closed place belongs to the
-- line of what took over, not to the one it was closed in.
create function vern_nodes_answered(reaches text[]) returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
  today constant date := vern_today();
begin
  return (
    with recursive covered(id) as (
      select unnest(vern_nodes_at(reaches))
      union
      select n.id from org_node n join covered on n.municipality_id = here and (
        (n.successor_id = covered.id and n.valid_to < today)
        or (n.parent_id = covered.id and (n.successor_id is null or n.valid_to >= today)))
    )
    select coalesce(array_agg(id), '{}') from covered
  );
end
$$;

alter function vern_nodes_answered owner to vern_lookup;
revoke all on function vern_nodes_answered from public;
grant execute on function vern_nodes_answered to vern_app;
