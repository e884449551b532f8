-- The units the actor works at, with the parts of them that they hold a role at. Whose unit was closed works at the one
-- that took over.
create function vern_work_places() returns uuid[] language plpgsql stable security definer
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
        and valid_from <= today and (valid_to is null or valid_to >= today)
      union
      select case when n.successor_id is not null and n.valid_to < today then n.successor_id else n.parent_id end
      from org_node n join held on n.id = held.id
      where n.municipality_id = here and (n.type = 'department' or (n.successor_id is not null and n.valid_to < today))
    )
    select coalesce(array_agg(n.id), '{}') from held join org_node n on n.municipality_id = here and n.id = held.id
    where n.successor_id is null or n.valid_to >= today
  );
end
$$;

alter function vern_work_places owner to vern_lookup;
revoke all on function vern_work_places from public;
grant execute on function vern_work_places to vern_app;
