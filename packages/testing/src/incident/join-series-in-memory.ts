import type { Continuation } from '@vern/domain/incident/ports';
import type { MemoryStore } from '../memory/memory-store.ts';

/** What a report that continues an earlier one does to the series of the two. */
export function joinSeriesInMemory(
  { incidents, series, audit }: MemoryStore,
  joining: string,
  { incidentId, newSeriesId, audit: entry }: Continuation,
  actorId: string,
): void {
  const earlier = incidents.get(incidentId)!;
  const { seriesId: known, unitId } = earlier.facts;
  const seriesId = known ?? newSeriesId;
  if (known === null) {
    const number = series.filter((each) => each.unitId === unitId).length + 1;
    series.push({ id: newSeriesId, unitId, number });
    audit.push({ ...entry, actorId });
  }
  for (const id of [incidentId, joining]) {
    const each = incidents.get(id)!;
    incidents.set(id, { ...each, facts: { ...each.facts, seriesId } });
  }
}
