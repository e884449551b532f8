import type { Me } from '../server/answers.ts';

const KEY = 'vern.landed';

/** Where the console is. */
const CONSOLE = '/admin/';

/**
 * Where somebody who comes to the first page belongs: whoever works with the figures and the register, and at no school
 * or kindergarten, in the console. Once for each in a tab, and never straight back: who comes from there, stays.
 *
 * @param cameFrom - Address of the page whose link led here; empty when there was none.
 * @returns The address to go on to; `null` to stay.
 */
export function landingOf(
  { personId, console: doors, workPlaces }: Pick<Me, 'personId' | 'console' | 'workPlaces'>,
  { pathname, cameFrom }: { readonly pathname: string; readonly cameFrom: string },
  store: Pick<Storage, 'getItem' | 'setItem'>,
): string | null {
  if (pathname !== '/' || !doors || workPlaces.length > 0 || store.getItem(KEY) === personId) return null;
  store.setItem(KEY, personId);
  const isFromConsole = URL.canParse(cameFrom) && new URL(cameFrom).pathname.startsWith(CONSOLE);
  return isFromConsole ? null : CONSOLE;
}
