-- The places at which the actor holds a role of one of these reaches today, as the assignments say, with what was closed into them.
create function vern_nodes_held(reaches text[]) returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
  me constant uuid := vern_actor();
  today constant date := vern_today();
begin
  return (
    with recursive held(id) as (
      select node_id from role_assignment
      where municipality_id = here and person_id = me
        and role in (select r.role from role_reach r where r.reach = any (reaches))
        and valid_from <= today and (valid_to is null or valid_to >= today)
      union
      select n.id from org_node n join held on n.successor_id = held.id
      where n.municipality_id = here and n.valid_to < today
    )
    select coalesce(array_agg(id), '{}') from held
  );
end
$$;

alter function vern_nodes_held owner to vern_lookup;
revoke all on function vern_nodes_held from public;
grant execute on function vern_nodes_held to vern_app;
