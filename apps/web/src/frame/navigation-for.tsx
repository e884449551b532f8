import { BarChartIcon, BellIcon, FolderIcon, HouseIcon, InformationSquareIcon } from '@navikt/aksel-icons';
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
 * Where one can go: everybody home, to their own cases and to help; who handles reports to the inbox too, and who has
 * work in the console to it. What is new in the cases of others is counted in the inbox, and at home for whoever has
 * none.
 */
export function navigationFor({ me, shell, pathname, unread }: Facts): readonly NavigationItem[] {
  const hasInbox = (me?.handles.length ?? 0) > 0;
  const hasConsole = me?.canOpenConsole ?? false;
  // Five words in a row at the thumb of a narrow phone: the longest gives way.
  const helpWord = hasInbox && hasConsole ? shell.helpShort : shell.help;
  const help = item('/hjelp', helpWord, <InformationSquareIcon />, pathname);
  if (!me) return [help];
  const counted = (of: NavigationItem, count: number) => ({ ...of, count, countLabel: shell.unread(count) });
  const home = counted(item('/', shell.home, <HouseIcon />, pathname), hasInbox ? 0 : unread.others);
  const mine = counted(item('/saker', shell.mine, <FolderIcon />, pathname), unread.own);
  const inbox = counted(item('/innboks', shell.inbox, <BellIcon />, pathname), unread.others);
  return [
    home,
    ...(hasInbox ? [inbox] : []),
    mine,
    ...(hasConsole ? [item('/admin/', shell.console, <BarChartIcon />, pathname)] : []),
    help,
  ];
}

function item(href: string, label: string, icon: React.ReactNode, pathname: string): NavigationItem {
  return { href, label, icon, current: href === '/' ? pathname === '/' : pathname.startsWith(href) };
}
