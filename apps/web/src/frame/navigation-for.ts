import type { TextAreas } from '@vern/i18n';
import type { NavigationItem } from '@vern/ui/app-shell';
import type { Door, OpenCase, Unread } from '../routing/feature.ts';
import type { Me } from '../server/answers.ts';

type Facts = {
  readonly me: Me | null;
  readonly shell: TextAreas['shell'];
  readonly pathname: string;
  /** Unread messages about the person's own reports, and about those of others. */
  readonly unread: Unread;
  readonly openCase: OpenCase;
};

/** Letters that fit beside each other at the thumb of a phone 320 px wide, each in one line: with more, the longest word gives way. */
const ROOM_IN_LETTERS = 38;

/** Where one can go: the doors that are theirs, which of them one is behind, and what is new there. */
export function navigationFor(doors: readonly Door[], facts: Facts): readonly NavigationItem[] {
  const { me, shell, unread } = facts;
  const theirs = doors.filter(({ isFor }) => isFor(me));
  const letters = theirs.reduce((sum, { label }) => sum + label(shell).length, 0);
  return theirs.map((door) => {
    const { href, icon, label, shortLabel = label, count } = door;
    const counted = me && count ? { count: count(unread, me), countLabel: shell.unread(count(unread, me)) } : {};
    const word = letters > ROOM_IN_LETTERS ? shortLabel : label;
    return { href, label: word(shell), icon, current: isBehind(door, facts), ...counted };
  });
}

function isBehind({ href, holdsCase }: Door, { me, pathname, openCase }: Facts): boolean {
  if (me && holdsCase && pathname.startsWith('/saker/')) return holdsCase(openCase, me);
  return href === '/' ? pathname === '/' : pathname.startsWith(href);
}
