import type { Audience, Found } from './audience.ts';
import { namedIn } from './named-in.ts';

// The present and the former owner of a measure are told by name: the former stands in no row any more.
const OWNERS = `select a.nth, p.id as "personId", coalesce(p.email, '') <> '' as "hasMail"
  from unnest($2::int[], $3::uuid[]) as a (nth, person_id)
  join person p on p.municipality_id = $1::uuid and p.id = a.person_id
  where p.restricted_at is null
  order by a.nth, p.id`;

/** Those who have a measure, or had it until now. */
export const measureAudience: Audience = (query, municipalityId, asked) => {
  const named = namedIn(asked);
  return query<Found>(OWNERS, [municipalityId, named.map(({ nth }) => nth), named.map(({ id }) => id)]);
};
