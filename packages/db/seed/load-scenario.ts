import { osloDay } from '@vern/domain/calendar';
import { sealBatch } from '../src/audit/seal-batch.ts';
import { writeTotals } from '../src/comparison/write-totals.ts';
import { foldBatch } from '../src/counts/fold-batch.ts';
import { connectionOf, type Database } from '../src/database.ts';
import type { Query } from '../src/engine/connection.ts';
import { enterJobs } from '../src/scope/enter-scope.ts';
import { BERGEN_TOTALS } from './data/bergen-totals.ts';
import { type KnownTruth, ORDINARY_TRUTH } from './incidents/known-truth.ts';
import { insertBatch } from './insert-batch.ts';
import type { OrganisationRows } from './organisation/organisation-rows.ts';
import { createRandom } from './random/create-random.ts';
import { refreshStatistics } from './refresh-statistics.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { SCENARIOS, type ScenarioName } from './scenarios/scenarios.ts';
import { tellNews } from './tell-news.ts';

const FOLD_SIZE = 20_000;
const SEAL_SIZE = 5_000;

/** How far a load has come. */
export interface LoadProgress {
  readonly step: 'organisation' | 'reports' | 'counts' | 'audit';
  /** Share of this step that is done, 0 to 1. */
  readonly done: number;
}

/** How a made-up municipality is made: its now, its chance, its hidden truth. */
export interface LoadOptions {
  /** Now, in the made-up world: the latest report lies just before it. */
  readonly asOf: Date;
  /** The same seed and `asOf` make the same municipality. Default 1. */
  readonly seed?: number;
  /** What the statistics shall find; default no change and ordinary clustering. */
  readonly truth?: Partial<KnownTruth>;
  /** Reports of the scenario `benchmark`; default 100,000. */
  readonly incidents?: number;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/**
 * Make a municipality in one transaction: all of it, or nothing.
 *
 * The database's login must be the owner's, since only the owner may become the role that writes whole municipalities.
 *
 * @returns Its id; `loaded` is false when it was there already and nothing was written.
 */
export async function loadScenario(
  database: Database,
  name: ScenarioName,
  { asOf, seed = 1, truth, incidents = 100_000, onProgress = () => undefined }: LoadOptions,
): Promise<{ readonly municipalityId: string; readonly loaded: boolean }> {
  const random = createRandom(seed);
  const input = { random, asOf, today: osloDay(asOf), truth: { ...ORDINARY_TRUTH, ...truth }, incidents };
  const scenario = SCENARIOS[name](input);
  const { municipalityId } = scenario.organisation;
  return connectionOf(database).transaction(async (query) => {
    await query('set local role vern_transfer');
    const there = await query('select 1 from municipality where municipality_id = $1::uuid', [municipalityId]);
    if (there.length > 0) return { municipalityId, loaded: false };
    await insertOrganisation(query, scenario.name, scenario.organisation, asOf);
    onProgress({ step: 'organisation', done: 1 });
    let isFirst = true;
    for (const { batches, statements = [], done } of scenario.parts()) {
      for (const batch of batches) {
        await insertBatch(query, batch);
        if (isFirst && batch.table === 'incident') await refreshStatistics(query);
      }
      for (const { sql, values } of statements) {
        await query(sql, values);
        if (isFirst) await refreshStatistics(query);
      }
      isFirst = false;
      onProgress({ step: 'reports', done });
    }
    await refreshStatistics(query);
    await tellNews(query, municipalityId, input);
    await finish(query, scenario, asOf, onProgress);
    // The seals are written last, and the sealer reads them all at its first turn.
    await refreshStatistics(query);
    return { municipalityId, loaded: true };
  });
}

/** What the jobs would do afterwards: fold the counts, chain the audit. The first sealer signs the chain's head. */
async function finish(
  query: Query,
  { organisation: { municipalityId }, isUnsealed }: Scenario,
  asOf: Date,
  onProgress: NonNullable<LoadOptions['onProgress']>,
): Promise<void> {
  await enterJobs(query, municipalityId);
  while ((await foldBatch(query, municipalityId, FOLD_SIZE, asOf)) > 0);
  onProgress({ step: 'counts', done: 1 });
  await writeTotals(query, municipalityId, BERGEN_TOTALS, {
    series: 'Bergen, public figures',
    source: 'bergen-yearly-reports.csv',
    importedAt: asOf,
  });
  if (isUnsealed) return;
  while ((await sealBatch(query, municipalityId, { size: SEAL_SIZE, sweep: false })).sealed > 0);
  onProgress({ step: 'audit', done: 1 });
}

async function insertOrganisation(query: Query, name: string, rows: OrganisationRows, asOf: Date): Promise<void> {
  const municipality = { municipality_id: rows.municipalityId, name, created_at: asOf.toISOString() };
  await insertBatch(query, { table: 'municipality', rows: [municipality] });
  await insertBatch(query, { table: 'org_node', rows: rows.nodes });
  await insertBatch(query, { table: 'person', rows: rows.people });
  await insertBatch(query, { table: 'role_assignment', rows: rows.assignments });
}
