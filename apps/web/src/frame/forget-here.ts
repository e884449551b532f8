import { forgetNumbers } from '../features/acute-help/kept-numbers.ts';
import { forgetUnsent } from '../features/handle-incident/unsent/forget-unsent.ts';
import { forgetOthersReports, forgetReports, forgetSettledReports } from '../features/report-incident/draft-store.ts';
import { LAST_PERSON } from '../offline/kept-names.ts';

/** Somebody leaves what may be a shared device: what was begun stays on the server, and not here. */
export function forgetHere(store: Storage, ofWindow: Storage): void {
  forgetUnsent(ofWindow);
  forgetReports(store);
  forgetNumbers(store);
  store.removeItem(LAST_PERSON);
}

/**
 * It is known who is here: nothing of anybody else is. When nobody is, without having left, a session ended by itself: what the
 * server has need not lie about; what it has not got is somebody's only copy, and waits for them until nobody can still be at it.
 */
export function forgetNotTheirs(personId: string | null): void {
  if (personId === null) forgetSettledReports(localStorage, new Date());
  else {
    forgetOthersReports(localStorage, personId);
    forgetUnsent(sessionStorage, personId);
  }
}
