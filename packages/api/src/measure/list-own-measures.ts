import type { FoundMeasure, OwnMeasureCounts } from '@vern/domain/measure/ports';
import type { Work } from '../work.ts';

/** Open measures that are shown at once; nobody has so many to do. */
const MOST_OPEN = 200;

/** What the actor has to see to, and how much there is of everything. */
export type OwnMeasures = { readonly open: readonly FoundMeasure[]; readonly counts: OwnMeasureCounts };

/** The open measures that were given to the actor, what is due first on top, and how many are open and finished. */
export async function listOwnMeasures({ scope, ports }: Work): Promise<OwnMeasures> {
  const counts = await ports.measures.counts(scope);
  const open = counts.open === 0 ? [] : await ports.measures.open(scope, MOST_OPEN);
  return { open, counts };
}
