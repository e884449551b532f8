import { LABEL_LOCALE, LOCALES, type Locale } from '@vern/domain/locale';
import { type BuiltFile, neededFiles } from '../offline/needed-files.ts';
import { HOME_MINE } from '../src/features/home/home-mine.ts';

type EarlyPage = {
  readonly source: string;
  /** Areas of the texts that the page and the frame show. */
  readonly areas: readonly string[];
  /** Nouns whose codes it shows. */
  readonly codes: readonly string[];
  /** What it asks first: each procedure by name, with its input; none that puts a look on record. */
  readonly asks: Readonly<Record<string, object>>;
};

/** The pages one comes to from outside, by their address. */
export const PAGES: Readonly<Record<string, EarlyPage>> = {
  '/': {
    source: 'home/home-page.tsx',
    areas: ['shell', 'errors', 'home', 'help', 'mine', 'news'],
    codes: ['incident'],
    asks: { 'incident.mine': HOME_MINE, 'notice.list': {}, 'draft.list': {}, 'measure.mine': {} },
  },
  '/meld': {
    source: 'report-incident/report-page.tsx',
    areas: ['shell', 'errors', 'report', 'help'],
    codes: ['incident'],
    asks: { 'draft.list': {}, 'notice.list': {} },
  },
  '/hjelp': {
    source: 'acute-help/help-page.tsx',
    areas: ['shell', 'errors', 'help'],
    codes: [],
    asks: { 'notice.list': {} },
  },
  '/innboks': {
    source: 'inbox/inbox-page.tsx',
    areas: ['shell', 'errors', 'inbox', 'case', 'caseSteps', 'caseHistory', 'news', 'mine', 'report'],
    codes: ['incident', 'measure'],
    asks: { 'notice.list': {} },
  },
};

/** The folder of an area's texts, below those of the package. */
const folderOf = (area: string) =>
  area === 'news' ? 'news/[^/]+' : `areas/${area.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** What each page asks first, by its address, as the API's client writes it behind the API's own address. */
export function earlyAsks(): Readonly<Record<string, readonly string[]>> {
  const questionOf = ([name, input]: [string, object]) => `${name}?input=${encodeURIComponent(JSON.stringify(input))}`;
  return Object.fromEntries(
    Object.entries(PAGES).map(([path, { asks }]) => [path, Object.entries(asks).map(questionOf)]),
  );
}

/** By a page's address: the paths of the files it is made of under `page`, and of its words under each language. */
export type EarlyFiles = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/**
 * What each page will ask for as soon as the app runs, so that it can be fetched beside the app instead of after it.
 * Without what every page brings along anyway.
 *
 * @throws {RangeError} If a page or its texts have moved.
 */
export function earlyFiles(built: readonly BuiltFile[]): EarlyFiles {
  const always = neededFiles(built, [/\/apps\/web\/src\/main\.tsx$/]);
  const filesOf = (sources: readonly RegExp[]) =>
    [...neededFiles(built, sources)].filter((name) => !always.has(name)).map((name) => `/${name}`);
  const wordsOf = (locale: Locale, { areas, codes }: EarlyPage) =>
    filesOf([
      ...areas.map((area) => new RegExp(`/i18n/src/${folderOf(area)}/${locale}\\.ts$`)),
      // The words that codes bring themselves come with the page.
      ...(locale === LABEL_LOCALE ? [] : codes.map((noun) => new RegExp(`/i18n/src/codes/${locale}/${noun}\\.ts$`))),
    ]);
  return Object.fromEntries(
    Object.entries(PAGES).map(([path, page]) => [
      path,
      {
        page: filesOf([new RegExp(`/apps/web/src/features/${page.source}$`)]),
        ...Object.fromEntries(LOCALES.map((locale) => [locale, wordsOf(locale, page)])),
      },
    ]),
  );
}
