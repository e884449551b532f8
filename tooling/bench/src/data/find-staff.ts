import { createOrganisationRepository, type Database } from '@vern/db';

/** Somebody and the unit they work at. */
export interface StaffMember {
  readonly personId: string;
  readonly unitId: string;
}

/** Everybody who is employed at a unit that exists today, in the order of their ids (which are drawn, so: mixed). */
export async function findStaff(
  database: Database,
  scope: { readonly municipalityId: string; readonly actorId: string },
): Promise<readonly StaffMember[]> {
  const organisation = createOrganisationRepository(database);
  const nodes = await organisation.nodes(scope);
  const units = new Set(nodes.filter((node) => node.type === 'unit' && node.validTo === null).map((node) => node.id));
  const people = await organisation.people(scope, { size: 10_000 });
  return people
    .flatMap(({ id, assignments }) =>
      assignments
        .filter((each) => each.role === 'employee' && each.to === null && units.has(each.nodeId))
        .map(({ nodeId }) => ({ personId: id, unitId: nodeId })),
    )
    .toSorted((a, b) => (a.personId.slice(-12) < b.personId.slice(-12) ? -1 : 1));
}
