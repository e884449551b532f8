import type { Query } from '../engine/connection.ts';
import type { Telling } from './telling.ts';

/** Somebody to be told, and of what. */
export interface Addressee extends Telling {
  readonly personId: string;
  /** False when the municipality has no address of theirs: only the notice in the app reaches them. */
  readonly hasMail: boolean;
}

// After a merger the successor's people answer. Roles follow the groups of the access migration. Of a report about a
// leader none is told who leads at its unit or department; its handler is a level above since it was sent.
const PEOPLE = `with recursive asked as (
    select t.*, i.handler_node_id, i.unit_id, i.department_id, i.about_leader
    from unnest($2::uuid[], $3::text[], $4::uuid[]) with ordinality as t (incident_id, party, owner_id, nth)
    left join incident i on i.municipality_id = $1::uuid and i.id = t.incident_id
  ), places (nth, party, about_leader, id) as (
    select a.nth, a.party, a.about_leader, node.id from asked a, unnest(case a.party
      when 'handler' then array[a.handler_node_id]
      when 'safety_rep' then array[a.unit_id, a.department_id] end) as node (id)
    union
    select p.nth, p.party, p.about_leader, n.successor_id from places p
    join org_node n on n.municipality_id = $1::uuid and n.id = p.id
    where n.successor_id is not null
  ), held as (
    select p.nth, p.party, p.about_leader, r.person_id, r.role from places p
    join role_assignment r on r.municipality_id = $1::uuid and r.node_id = p.id
    where r.role in ('unit_leader', 'department_leader', 'agency_director', 'division_director', 'municipal_director',
        'safety_rep')
      and r.valid_from <= vern_today() and (r.valid_to is null or r.valid_to >= vern_today())
  ), found (nth, person_id) as (
    select h.nth, h.person_id from held h
    where h.party = 'handler'
      and h.role in ('unit_leader', 'agency_director', 'division_director', 'municipal_director')
    union all
    select h.nth, h.person_id from held h
    where h.party = 'safety_rep' and h.role = 'safety_rep' and not (h.about_leader and exists (
      select 1 from held l where l.nth = h.nth and l.person_id = h.person_id
        and l.role in ('unit_leader', 'department_leader')))
    union all
    select a.nth, i.person_id from asked a
    join incident_identity i on i.municipality_id = $1::uuid and i.incident_id = a.incident_id and i.relation = a.party
    union all
    select a.nth, a.owner_id from asked a where a.party = 'owner'
  )
  select f.nth::int, p.id as "personId", coalesce(p.email, '') <> '' as "hasMail" from found f
  join person p on p.municipality_id = $1::uuid and p.id = f.person_id
  where p.restricted_at is null
  order by f.nth, p.id`;

/**
 * Everybody whom messages tell: of each message each once, in the part that it names first, and never the one who did
 * it. The transaction must be in the jobs' role. Names nobody and reads nothing of what was written.
 */
export async function findAddressees(
  query: Query,
  municipalityId: string,
  tellings: readonly Telling[],
): Promise<readonly Addressee[]> {
  const rows = await query<{ nth: number; personId: string; hasMail: boolean }>(PEOPLE, [
    municipalityId,
    tellings.map(({ incidentId }) => incidentId),
    tellings.map(({ party }) => party),
    tellings.map(({ ownerId }) => ownerId),
  ]);
  const found = new Map<string, Addressee>();
  for (const { nth, personId, hasMail } of rows) {
    const telling = tellings[nth - 1]!;
    const once = `${telling.outboxId} ${personId}`;
    if (personId !== telling.actorId && !found.has(once)) found.set(once, { ...telling, personId, hasMail });
  }
  return [...found.values()];
}
