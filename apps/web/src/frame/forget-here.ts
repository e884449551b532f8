import { FEATURES } from '../features.ts';
import { LAST_PERSON } from '../offline/kept-names.ts';

/** Somebody leaves what may be a shared device: what was begun stays on the server, and not here. */
export function forgetHere(store: Storage, ofWindow: Storage): void {
  for (const { forget } of FEATURES) forget?.everything(store, ofWindow);
  store.removeItem(LAST_PERSON);
}

/**
 * It is known who is here: nothing of anybody else is. When nobody is, without having left, a session ended by itself: what the
 * server has need not lie about; what it has not got is somebody's only copy, and waits for them until nobody can still be at it.
 */
export function forgetNotTheirs(personId: string | null): void {
  for (const { forget } of FEATURES) {
    if (personId === null) forget?.settled?.(localStorage, new Date());
    else forget?.others?.(personId, localStorage, sessionStorage);
  }
}
