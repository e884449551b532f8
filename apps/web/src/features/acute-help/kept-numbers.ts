import type { Place } from '../../server/answers.ts';

const KEY = 'vern.help-numbers';

/** A place with the numbers to call from there: functions and public services, never a private person. */
export type HelpPlace = Pick<Place, 'name' | 'phones'>;

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keep the numbers of the places one works at on this device, for the day there is no network. */
export function keepNumbers(store: Store, places: readonly HelpPlace[]): void {
  try {
    store.setItem(KEY, JSON.stringify(places.map(({ name, phones }) => ({ name, phones }))));
  } catch {
    // A device without room still has the public numbers.
  }
}

/** The numbers that are kept here; none when nobody has signed in on this device, or has signed out again. */
export function keptNumbers(store: Store): readonly HelpPlace[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(KEY) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((each) => typeof each?.name === 'string' && Array.isArray(each.phones))
      : [];
  } catch {
    return [];
  }
}

/** Forget them: somebody signs out of what may be a shared device. */
export function forgetNumbers(store: Store): void {
  store.removeItem(KEY);
}
