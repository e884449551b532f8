-- Whether somebody has a role today that they can be given reports for which the place handles: they lead people there or in a
-- part of it, or advise there. What took over a closed place answers for it.
create function vern_helps_at(who uuid, place uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
  today constant date := vern_today();
begin
  return exists (
    with recursive answering(id) as (
      select place
      union
      select n.successor_id from org_node n join answering a on a.id = n.id
      where n.municipality_id = here and n.successor_id is not null and n.valid_to < today
    )
    select 1 from role_assignment r
    join role_reach far on far.role = r.role
    join org_node n on n.municipality_id = here and n.id = r.node_id
    join answering a on a.id = n.id or (a.id = n.parent_id and n.type = 'department')
    where r.municipality_id = here and r.person_id = who and far.reach in ('leads', 'advises')
      and r.valid_from <= today and (r.valid_to is null or r.valid_to >= today)
      and (n.successor_id is null or n.valid_to >= today)
  );
end
$$;

alter function vern_helps_at owner to vern_lookup;
revoke all on function vern_helps_at from public;
grant execute on function vern_helps_at to vern_app, vern_jobs;
