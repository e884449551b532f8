-- Whether somebody leads people at a unit or in a part of it today. What took over a closed unit answers for it.
create function vern_leads_at(who uuid, unit uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  with recursive answering(id) as (
    select unit
    union
    select n.successor_id from org_node n join answering a on a.id = n.id
    where n.municipality_id = vern_municipality() and n.successor_id is not null and n.valid_to < vern_today()
  )
  select exists (
    select 1 from role_assignment r
    join role_reach far on far.role = r.role and far.reach = 'leads'
    join org_node n on n.municipality_id = r.municipality_id and n.id = r.node_id
    join answering a on a.id in (n.id, n.parent_id)
    where r.municipality_id = vern_municipality() and r.person_id = who
      and r.valid_from <= vern_today() and (r.valid_to is null or r.valid_to >= vern_today()))
$$;

alter function vern_leads_at owner to vern_lookup;
revoke all on function vern_leads_at from public;
