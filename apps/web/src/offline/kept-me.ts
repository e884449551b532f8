import type { Me } from '../server/answers.ts';
import { LAST_PERSON } from './kept-names.ts';
import { openVault } from './vault.ts';

const ME = 'me';

/** Keep who is here, so that a report can be begun without a network. Of somebody else only unsent reports stay. */
export async function keepMe(me: Me): Promise<void> {
  const before = localStorage.getItem(LAST_PERSON);
  if (before && before !== me.personId) await (await openVault(before)).remove(ME);
  await (await openVault(me.personId)).put(ME, me);
  localStorage.setItem(LAST_PERSON, me.personId);
}

/** Who was here last; null when nobody was, or they have signed out. */
export async function keptMe(): Promise<Me | null> {
  const last = localStorage.getItem(LAST_PERSON);
  return last ? (await openVault(last)).get<Me>(ME) : null;
}
