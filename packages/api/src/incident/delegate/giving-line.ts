import { GIVING_ROLES, givingPlacesOf } from '@vern/domain/incident/handling';
import type { Line } from '@vern/domain/incident/record';
import type { IncidentFacts } from '@vern/domain/incident/shape';
import type { Work } from '../../work.ts';

/** Who holds what where it decides whom a report can be given to: what `delegatesOf` asks. */
export async function givingLine(work: Work, facts: IncidentFacts): Promise<Line> {
  const { scope, ports, organisation, day } = work;
  const { tree } = organisation;
  return { tree, held: await ports.organisation.heldAt(scope, givingPlacesOf(tree, facts, day), GIVING_ROLES) };
}
