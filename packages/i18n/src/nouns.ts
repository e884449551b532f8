import type { Locale } from '@vern/domain/locale';
import { area } from './texts/area.ts';

// The nouns that the screens speak of. What holds words of any noun reads these lists, and is not opened for another one.

/** What is said when something happens to one of a noun: on buttons, in the history, in notices and mail. */
export const NEWS_LOADERS = [
  area<import('./news/incident/nb.ts').Texts>((locale) => import(`./news/incident/${locale}.ts`)),
  area<import('./news/measure/nb.ts').Texts>((locale) => import(`./news/measure/${locale}.ts`)),
] as const;

/** The areas of the pages of nouns that have one area of their own, by the name of the noun. */
export const NOUN_AREAS = {} as const;

/** What the menu calls the nouns that have a door of their own: a word each, in every language, so that the frame waits for none. */
export const NOUN_NAMES = {} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;

/** Where the codes that screens show are, by the noun whose pages show them together: doors of the domain. */
export type CodeDoors = {
  readonly duty: typeof import('@vern/domain/duty');
  readonly incident: typeof import('@vern/domain/incident') &
    typeof import('@vern/domain/theme/violence') &
    typeof import('@vern/domain/severity') &
    typeof import('@vern/domain/deadline');
  readonly measure: typeof import('@vern/domain/measure');
  readonly organisation: typeof import('@vern/domain/org-tree') & typeof import('@vern/domain/access');
};
