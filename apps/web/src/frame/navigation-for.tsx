import {
  BarChartIcon,
  BellIcon,
  Buildings3Icon,
  FolderIcon,
  HouseIcon,
  InformationSquareIcon,
} from '@navikt/aksel-icons';
import type { TextAreas } from '@vern/i18n';
import type { NavigationItem } from '@vern/ui/app-shell';
import type { Me } from '../server/answers.ts';
import type { OpenCase } from './use-open-case.ts';
import type { Unread } from './use-unread.ts';

type Facts = {
  readonly me: Me | null;
  readonly shell: TextAreas['shell'];
  readonly pathname: string;
  /** Unread messages about the person's own reports, and about those of others. */
  readonly unread: Unread;
  readonly openCase: OpenCase;
};

/**
 * Where one can go: everybody home, to their own cases and to help; who handles reports to the inbox too, who follows them
 * to their unit, and who has work in the console to it. What is new in the cases of others is counted in the inbox, and at
 * home for whoever has none. Somebody else's case is not among one's own: it belongs where one found it.
 */
export function navigationFor({ me, shell, pathname, unread, openCase }: Facts): readonly NavigationItem[] {
  const help = item('/hjelp', shell.help, <InformationSquareIcon />, pathname);
  if (!me) return [help];
  const hasInbox = me.handles.length > 0;
  const isCase = pathname.startsWith('/saker/');
  const counted = (of: NavigationItem, count: number) => ({ ...of, count, countLabel: shell.unread(count) });
  const marked = (of: NavigationItem, isMarked: boolean) => ({ ...of, current: isCase ? isMarked : of.current });
  const home = counted(item('/', shell.home, <HouseIcon />, pathname), hasInbox ? 0 : unread.others);
  const mine = marked(counted(item('/saker', shell.mine, <FolderIcon />, pathname), unread.own), openCase === 'own');
  const inbox = marked(
    counted(item('/innboks', shell.inbox, <BellIcon />, pathname), unread.others),
    openCase === 'others',
  );
  const unit = marked(item('/enhet', shell.unit, <Buildings3Icon />, pathname), openCase === 'others' && !hasInbox);
  const doors = [
    home,
    ...(hasInbox ? [inbox] : []),
    ...(me.follows.length > 0 ? [unit] : []),
    mine,
    ...(me.canOpenConsole ? [item('/admin/', shell.console, <BarChartIcon />, pathname)] : []),
  ];
  // Five words in a row at the thumb of a narrow phone: the longest gives way.
  return [...doors, doors.length > 3 ? { ...help, label: shell.helpShort } : help];
}

function item(href: string, label: string, icon: React.ReactNode, pathname: string): NavigationItem {
  return { href, label, icon, current: href === '/' ? pathname === '/' : pathname.startsWith(href) };
}
