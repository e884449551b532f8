import { connectionOf, type Database } from '../database.ts';
import { enterJobs } from '../scope/enter-scope.ts';
import type { ImportOptions } from './import-options.ts';
import type { LineProblem } from './parse-yearly-totals.ts';
import { writeTotals } from './write-totals.ts';

/** What an import did: rows written, or the problems of every line and nothing written. */
export interface ImportResult {
  /** Totals that are new or have another count than before. */
  readonly changed: number;
  readonly unchanged: number;
  /** Every bad line; when there is one, nothing was imported. */
  readonly problems: readonly LineProblem[];
}

/** Import totals from elsewhere as a series of its own: all lines or none, and the same file twice changes nothing. */
export async function importYearlyTotals(
  database: Database,
  municipalityId: string,
  csv: string,
  options: ImportOptions,
): Promise<ImportResult> {
  const { parseYearlyTotals } = await import('./parse-yearly-totals.ts');
  const { totals, problems } = parseYearlyTotals(csv);
  if (problems.length > 0) return { changed: 0, unchanged: 0, problems };
  const changed = await connectionOf(database).transaction(async (query) => {
    await enterJobs(query, municipalityId);
    return writeTotals(query, municipalityId, totals, options);
  });
  return { changed, unchanged: totals.length - changed, problems };
}
