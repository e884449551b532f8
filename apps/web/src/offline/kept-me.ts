import type { Me } from '../server/answers.ts';
import { openVault } from './vault.ts';

/** Who was here last: an id, by which their own entries are found. */
const LAST = 'vern.person';
const ME = 'me';

/** Keep who is here, so that a report can be begun without a network. Of somebody else only unsent reports stay. */
export async function keepMe(me: Me): Promise<void> {
  const before = localStorage.getItem(LAST);
  if (before && before !== me.personId) await (await openVault(before)).remove(ME);
  await (await openVault(me.personId)).put(ME, me);
  localStorage.setItem(LAST, me.personId);
}

/** Who was here last; null when nobody was, or they have signed out. */
export async function keptMe(): Promise<Me | null> {
  const last = localStorage.getItem(LAST);
  return last ? (await openVault(last)).get<Me>(ME) : null;
}
