import { ArrowUndoIcon, BarChartIcon, Buildings2Icon, PersonGroupIcon } from '@navikt/aksel-icons';
import type { TextAreas } from '@vern/i18n';
import type { NavigationItem } from '@vern/ui/app-shell';
import type { ReactNode } from 'react';
import { ADDRESSES } from '../routing/addresses.ts';

type Facts = {
  readonly canOpenConsole: boolean;
  /** Whether the figures will open. */
  readonly canReadFigures: boolean;
  /** Whether the register of people will open: who may not read it is not led there. */
  readonly canReadPeople: boolean;
  readonly texts: TextAreas['admin'];
  /** Path of the page in sight, from the console's own root. */
  readonly pathname: string;
};

/** Where one can go: the pages of the console for whom it is open, and the reporting app for everybody. */
export function navigationFor({
  canOpenConsole,
  canReadFigures,
  canReadPeople,
  texts,
  pathname,
}: Facts): readonly NavigationItem[] {
  const page = (name: 'overview' | 'organisation' | 'people', icon: ReactNode): NavigationItem => ({
    href: ADDRESSES[name],
    label: texts[name],
    icon,
    current: withoutSlash(pathname) === withoutSlash(ADDRESSES[name]),
  });
  const reporting = { href: ADDRESSES.reporting, label: texts.toReporting, icon: <ArrowUndoIcon />, current: false };
  if (!canOpenConsole) return [reporting];
  return [
    ...(canReadFigures ? [page('overview', <BarChartIcon />)] : []),
    page('organisation', <Buildings2Icon />),
    ...(canReadPeople ? [page('people', <PersonGroupIcon />)] : []),
    reporting,
  ];
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}
