import { BellIcon, FolderIcon, HouseIcon, InformationSquareIcon } from '@navikt/aksel-icons';
import type { ShellTexts } from '@vern/i18n';
import type { NavigationItem } from '@vern/ui/app-shell';
import type { Me } from '../server/answers.ts';

type Facts = {
  readonly me: Me | null;
  readonly shell: ShellTexts;
  readonly pathname: string;
  /** Unread words to the person. */
  readonly unread: number;
};

/** Where one can go: everybody home, to their own cases and to help; who handles reports to the inbox too. */
export function navigationFor({ me, shell, pathname, unread }: Facts): readonly NavigationItem[] {
  const help = item('/hjelp', shell.help, <InformationSquareIcon />, pathname);
  if (!me) return [help];
  const home = item('/', shell.home, <HouseIcon />, pathname);
  const mine = {
    ...item('/saker', shell.mine, <FolderIcon />, pathname),
    count: unread,
    countLabel: shell.unreadAnswers(unread),
  };
  const inbox = item('/innboks', shell.inbox, <BellIcon />, pathname);
  return me.handles.length > 0 ? [home, inbox, mine, help] : [home, mine, help];
}

function item(href: string, label: string, icon: React.ReactNode, pathname: string): NavigationItem {
  return { href, label, icon, current: href === '/' ? pathname === '/' : pathname.startsWith(href) };
}
