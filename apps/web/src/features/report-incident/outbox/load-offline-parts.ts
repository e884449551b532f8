import { fetchPart } from '@vern/recovery';

/** What is needed without a network, fetched while there is one. */
export function loadOfflineParts() {
  return fetchPart(() => import('./offline-parts.ts'));
}
