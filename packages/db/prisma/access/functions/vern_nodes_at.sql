-- The places at which the actor holds a role of one of these reaches today, with what was closed into them. A role at a place
-- that another took over reaches nothing any more.
-- PL/pgSQL for one reason: it keeps its plan as long as the connection lives. An SQL function that runs as its owner is planned
-- at every call. The scope stands in variables: a setting would be read and made a uuid again for every row (docs/decisions/0210).
create function vern_nodes_at(reaches text[]) returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
  me constant uuid := vern_actor();
  today constant date := vern_today();
begin
  return (
    with recursive held(id) as (
      select a.node_id from role_assignment a
      join org_node n on n.municipality_id = a.municipality_id and n.id = a.node_id
      where a.municipality_id = here and a.person_id = me
        and a.role in (select r.role from role_reach r where r.reach = any (reaches))
        and a.valid_from <= today and (a.valid_to is null or a.valid_to >= today)
        and (n.successor_id is null or n.valid_to >= today)
      union
      select n.id from org_node n join held on n.successor_id = held.id
      where n.municipality_id = here and n.valid_to < today
    )
    select coalesce(array_agg(id), '{}') from held
  );
end
$$;

alter function vern_nodes_at owner to vern_lookup;
revoke all on function vern_nodes_at from public;
grant execute on function vern_nodes_at to vern_app, vern_writer;
