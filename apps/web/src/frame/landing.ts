import type { Me } from '../server/answers.ts';

const KEY = 'vern.landed';

/** Where the console is. */
const CONSOLE = '/admin/';

/**
 * Where somebody who comes to the first page belongs: whoever works with the figures and the register, and at no school
 * or kindergarten, in the console. Once for each in a tab: who goes back to the reporting app from there, stays.
 *
 * @returns The address to go on to; `null` to stay.
 */
export function landingOf(
  { personId, console: doors, workPlaces }: Pick<Me, 'personId' | 'console' | 'workPlaces'>,
  pathname: string,
  store: Pick<Storage, 'getItem' | 'setItem'>,
): string | null {
  if (pathname !== '/' || !doors || workPlaces.length > 0 || store.getItem(KEY) === personId) return null;
  store.setItem(KEY, personId);
  return CONSOLE;
}
