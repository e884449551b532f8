import type { Adapters } from './adapter.ts';
import { refusalAdapter } from './refusal-adapter.ts';

/** The engines' doors to their adapters. */
const ENGINES: readonly (() => Promise<{ readonly ADAPTERS?: Adapters }>)[] = [
  () => import('@vern/distributions/conformance'),
  () => import('@vern/risk-matrix/conformance'),
  () => import('@vern/incident-statistics/conformance'),
];

/**
 * Every adapter of every engine that can be loaded, and the one of calls that any engine must refuse.
 *
 * An engine that has none, or does not even load, leaves its vectors unknown, hence failed; the others
 * are still run.
 */
export async function loadAdapters(engines = ENGINES): Promise<Adapters> {
  const loaded = await Promise.allSettled(engines.map((load) => load()));
  const ofAll: Adapters = { 'refusals.json': refusalAdapter };
  return Object.assign(
    {},
    ofAll,
    ...loaded.map((engine) => (engine.status === 'fulfilled' ? engine.value.ADAPTERS : {})),
  );
}
