import { loadNews } from '../news/load-news.ts';
import { NOUN_AREAS } from '../nouns.ts';
import { area } from './area.ts';
import { loadShell } from './load-shell.ts';

/**
 * How to fetch the words of each area of the screens, one line an area. Dynamic, so that a browser fetches only the
 * language and the areas it shows.
 */
export const TEXT_LOADERS = {
  shell: area(loadShell),
  errors: area<import('../areas/errors/nb.ts').Texts>((locale) => import(`../areas/errors/${locale}.ts`)),
  home: area<import('../areas/home/nb.ts').Texts>((locale) => import(`../areas/home/${locale}.ts`)),
  help: area<import('../areas/help/nb.ts').Texts>((locale) => import(`../areas/help/${locale}.ts`)),
  settings: area<import('../areas/settings/nb.ts').Texts>((locale) => import(`../areas/settings/${locale}.ts`)),
  report: area<import('../areas/report/nb.ts').Texts>((locale) => import(`../areas/report/${locale}.ts`)),
  kindHelp: area<import('../areas/kind-help/nb.ts').Texts>((locale) => import(`../areas/kind-help/${locale}.ts`)),
  outbox: area<import('../areas/outbox/nb.ts').Texts>((locale) => import(`../areas/outbox/${locale}.ts`)),
  mine: area<import('../areas/mine/nb.ts').Texts>((locale) => import(`../areas/mine/${locale}.ts`)),
  inbox: area<import('../areas/inbox/nb.ts').Texts>((locale) => import(`../areas/inbox/${locale}.ts`)),
  case: area<import('../areas/case/nb.ts').Texts>((locale) => import(`../areas/case/${locale}.ts`)),
  caseSteps: area<import('../areas/case-steps/nb.ts').Texts>((locale) => import(`../areas/case-steps/${locale}.ts`)),
  caseHistory: area<import('../areas/case-history/nb.ts').Texts>(
    (locale) => import(`../areas/case-history/${locale}.ts`),
  ),
  admin: area<import('../areas/admin/nb.ts').Texts>((locale) => import(`../areas/admin/${locale}.ts`)),
  unit: area<import('../areas/unit/nb.ts').Texts>((locale) => import(`../areas/unit/${locale}.ts`)),
  mail: area<import('../areas/mail/nb.ts').Texts>((locale) => import(`../areas/mail/${locale}.ts`)),
  news: area(loadNews),
  ...NOUN_AREAS,
} as const;

/** Name of an area. */
export type TextArea = keyof typeof TEXT_LOADERS;

/** What each area of the screens says. */
export type TextAreas = {
  readonly [A in TextArea]: Awaited<ReturnType<(typeof TEXT_LOADERS)[A]>>['texts'];
};
