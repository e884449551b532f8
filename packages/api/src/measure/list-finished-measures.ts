import type { FinishedKey, FoundMeasure } from '@vern/domain/measure/ports';
import type { Work } from '../work.ts';

/** Finished measures on a page. */
const FINISHED_PAGE_SIZE = 20;

/** One page of what is over, and the key of the next page. */
export type FinishedMeasures = { readonly measures: readonly FoundMeasure[]; readonly next: FinishedKey | null };

/** A page of the measures that the actor was given and that are done or dropped, latest first. */
export async function listFinishedMeasures(
  { scope, ports }: Work,
  { before }: { readonly before: FinishedKey | null },
): Promise<FinishedMeasures> {
  const pageSize = FINISHED_PAGE_SIZE + 1;
  const found = await ports.measures.finished(scope, { ...(before ? { before } : {}), pageSize });
  const measures = found.slice(0, FINISHED_PAGE_SIZE);
  const last = measures.at(-1);
  const isMore = found.length > FINISHED_PAGE_SIZE && last !== undefined;
  return { measures, next: isMore ? { endedAt: last.doneAt ?? last.createdAt, id: last.id } : null };
}
