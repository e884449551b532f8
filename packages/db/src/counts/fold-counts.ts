import { connectionOf, type Database } from '../database.ts';
import { enterJobs, isAlone } from '../scope/enter-scope.ts';
import { foldBatch } from './fold-batch.ts';

/**
 * Add every unfolded delta of a municipality to its daily totals, batch by batch.
 *
 * Run it as often as you like: a delta is counted once, also when it is killed in the middle or two run at once.
 *
 * @returns How many were folded; `isBusy` when another fold was at it.
 */
export async function foldCounts(
  database: Database,
  municipalityId: string,
  now: Date,
  batchSize = 10_000,
): Promise<{ readonly folded: number; readonly isBusy: boolean }> {
  const connection = connectionOf(database);
  let folded = 0;
  for (;;) {
    const batch = await connection.transaction(async (query) => {
      await enterJobs(query, municipalityId);
      return (await isAlone(query, municipalityId, 'fold')) ? foldBatch(query, municipalityId, batchSize, now) : null;
    });
    if (batch === null) return { folded, isBusy: true };
    folded += batch;
    if (batch < batchSize) return { folded, isBusy: false };
  }
}
