import { BellIcon, FolderIcon, HouseIcon, InformationSquareIcon } from '@navikt/aksel-icons';
import type { ShellTexts } from '@vern/i18n';
import type { NavigationItem } from '@vern/ui/app-shell';
import type { Me } from '../server/answers.ts';
import type { Unread } from './use-unread.ts';

type Facts = {
  readonly me: Me | null;
  readonly shell: ShellTexts;
  readonly pathname: string;
  /** Unread messages about the person's own reports, and about those of others. */
  readonly unread: Unread;
};

/**
 * Where one can go: everybody home, to their own cases and to help; who handles reports to the inbox too. What is new in
 * the cases of others is counted there, and at home for whoever has no inbox.
 */
export function navigationFor({ me, shell, pathname, unread }: Facts): readonly NavigationItem[] {
  const help = item('/hjelp', shell.help, <InformationSquareIcon />, pathname);
  if (!me) return [help];
  const hasInbox = me.handles.length > 0;
  const counted = (of: NavigationItem, count: number) => ({ ...of, count, countLabel: shell.unread(count) });
  const home = counted(item('/', shell.home, <HouseIcon />, pathname), hasInbox ? 0 : unread.others);
  const mine = counted(item('/saker', shell.mine, <FolderIcon />, pathname), unread.own);
  const inbox = counted(item('/innboks', shell.inbox, <BellIcon />, pathname), unread.others);
  return hasInbox ? [home, inbox, mine, help] : [home, mine, help];
}

function item(href: string, label: string, icon: React.ReactNode, pathname: string): NavigationItem {
  return { href, label, icon, current: href === '/' ? pathname === '/' : pathname.startsWith(href) };
}
