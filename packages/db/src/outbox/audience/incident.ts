import type { Audience, Found } from './audience.ts';
import { namedIn } from './named-in.ts';

// The handler of a report was found and stored with it (`handlerOf` in the domain): its leaders are told, or the steering group
// that stands in, and never one who sent it or whom it happened to. After a merger the successor's people answer, and
// those of the closed place are told nothing. Of a report about a leader none is told who leads at its unit or department.
// Where it was given to somebody, they are told in the place of those who handle it, who have a notice alone.
// With the safety representative the unit's working-environment group is told, and of what is serious the chief safety
// representative above: by a notice alone, since both answer for more than they could read mail about.
const PEOPLE = `with recursive asked as (
    select t.*, i.handler_node_id, i.handled_by_steering, i.unit_id, i.department_id, i.about_leader, i.severity,
      case when vern_helps_at(i.delegate_id, i.handler_node_id) then i.delegate_id end as delegate_id
    from unnest($2::uuid[], $3::text[]) with ordinality as t (incident_id, party, nth)
    left join incident i on i.municipality_id = $1::uuid and i.id = t.incident_id
  ), places (nth, place, id) as (
    select a.nth, at.place, at.id from asked a, lateral
      (values ('handler', a.handler_node_id), ('unit', a.unit_id), ('unit', a.department_id)) as at (place, id)
    where a.party in ('handler', 'safety_rep') and at.id is not null
    union
    select p.nth, next.place, next.id from places p
    join org_node n on n.municipality_id = $1::uuid and n.id = p.id, lateral (
      select n.successor_id is not null and n.valid_to < vern_today() as is_over) as it, lateral (values
        (p.place, case when it.is_over then n.successor_id end),
        ('above', case when not it.is_over and p.place <> 'handler' then n.parent_id end)) as next (place, id)
    where next.id is not null
  ), held as (
    select p.nth, p.place, r.person_id, far.reach, n.successor_id is null or n.valid_to >= vern_today() as is_current
    from places p
    join org_node n on n.municipality_id = $1::uuid and n.id = p.id
    join role_assignment r on r.municipality_id = $1::uuid and r.node_id = p.id
    join role_reach far on far.role = r.role
    where r.valid_from <= vern_today() and (r.valid_to is null or r.valid_to >= vern_today())
  ), told_by_role as (
    select a.nth, h.person_id,
      h.reach in ('represents_below', 'consults') or (a.party = 'handler' and a.delegate_id is not null) as is_quiet
    from asked a join held h on h.nth = a.nth and h.is_current
    where (
        a.party = 'handler' and h.place = 'handler'
        and h.reach = case when a.handled_by_steering then 'stands_in' else 'handles' end
        and not exists (
          select 1 from incident_identity own
          where own.municipality_id = $1::uuid and own.incident_id = a.incident_id and own.person_id = h.person_id)
      or a.party = 'safety_rep' and (
        h.place = 'unit' and h.reach = 'represents'
        or h.place = 'above' and h.reach = 'represents_below' and a.severity >= 3
        or h.place = 'unit' and h.reach = 'consults' and not a.about_leader))
      and not (a.about_leader and exists (
        select 1 from held l where l.nth = h.nth and l.place = 'unit' and l.person_id = h.person_id
          and l.reach = 'leads'))
    union all
    select a.nth, a.delegate_id, false from asked a
    where a.party = 'handler' and a.delegate_id is not null
  ), found (nth, person_id, is_quiet) as (
    select nth, person_id, bool_and(is_quiet) from told_by_role group by nth, person_id
    union all
    select a.nth, i.person_id, false from asked a
    join incident_identity i on i.municipality_id = $1::uuid and i.incident_id = a.incident_id and i.relation = a.party
    union
    select a.nth, n.person_id, false from asked a
    join unnest($4::int[], $5::uuid[]) as n (nth, person_id) on n.nth = a.nth
    left join incident_identity i on i.municipality_id = $1::uuid and i.incident_id = a.incident_id and i.person_id = n.person_id
    where i.person_id is not null or n.person_id = a.delegate_id
  )
  select f.nth::int, p.id as "personId", coalesce(p.email, '') <> '' and not f.is_quiet as "hasMail" from found f
  join person p on p.municipality_id = $1::uuid and p.id = f.person_id
  where p.restricted_at is null
  order by f.nth, p.id`;

/** The people of a report, those who handle it, and those who represent everybody where it happened. */
export const incidentAudience: Audience = (query, municipalityId, asked) => {
  const named = namedIn(asked);
  return query<Found>(PEOPLE, [
    municipalityId,
    asked.map(({ subjectId }) => subjectId),
    asked.map(({ party }) => party),
    named.map(({ nth }) => nth),
    named.map(({ id }) => id),
  ]);
};
