import { forgetNumbers } from '../features/acute-help/kept-numbers.ts';
import { forgetOthersReports, forgetReports, forgetSettledReports } from '../features/report-incident/draft-store.ts';

/** Somebody leaves what may be a shared device: what was begun stays on the server, and not here. */
export function forgetHere(store: Storage): void {
  forgetReports(store);
  forgetNumbers(store);
  // By it the last one here is found without a network.
  store.removeItem('vern.person');
}

/** Somebody is here: nothing of anybody else is. */
export function forgetOthers(store: Storage, personId: string): void {
  forgetOthersReports(store, personId);
}

/**
 * Nobody is here, without having left: a session ended by itself. What the server has need not lie about; what it has not got
 * is somebody's only copy, and waits for them until nobody can still be at it.
 */
export function forgetSettled(store: Storage, now: Date): void {
  forgetSettledReports(store, now);
}
