import { indexOrganisation, type Organisation } from '@vern/api';
import type { ActorScope } from '@vern/domain/access';
import type { OrganisationPort } from '@vern/domain/organisation/ports';

export type OrganisationCache = (scope: ActorScope) => Promise<Organisation>;

/** Places change a few times a year and are read on every request; this old they may be. */
const KEEP_MS = 15_000;

/** A municipality's places, read at most once in some seconds. A failed reading is not kept. */
export function createOrganisationCache(organisation: OrganisationPort, clock: () => Date): OrganisationCache {
  const kept = new Map<string, { readonly readAt: number; readonly places: Promise<Organisation> }>();
  return (scope) => {
    const now = clock().getTime();
    const known = kept.get(scope.municipalityId);
    if (known && now - known.readAt < KEEP_MS) return known.places;
    const places = organisation.nodes(scope).then(indexOrganisation);
    kept.set(scope.municipalityId, { readAt: now, places });
    places.catch(() => kept.delete(scope.municipalityId));
    return places;
  };
}
