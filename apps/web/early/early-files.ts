import { type BuiltFile, neededFiles } from '../offline/needed-files.ts';

/** The pages one comes to from outside, by their address: their source, and the areas of texts they and the frame show. */
export const PAGES: Readonly<Record<string, { readonly source: string; readonly areas: readonly string[] }>> = {
  '/': { source: 'home/home-page.tsx', areas: ['shell', 'errors', 'home', 'help', 'mine', 'news'] },
  '/meld': { source: 'report-incident/report-page.tsx', areas: ['shell', 'errors', 'report', 'help'] },
  '/hjelp': { source: 'acute-help/help-page.tsx', areas: ['shell', 'errors', 'help'] },
  '/innboks': {
    source: 'inbox/inbox-page.tsx',
    areas: ['shell', 'errors', 'inbox', 'case', 'caseSteps', 'caseHistory', 'casePaper', 'news', 'mine', 'report'],
  },
};

const LOCALES = ['nb', 'nn', 'en'];

/** The folder of an area's texts, below those of the package. */
const folderOf = (area: string) =>
  area === 'news' ? 'news/incident' : `areas/${area.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

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
  const wordsOf = (locale: string, areas: readonly string[]) =>
    filesOf(areas.map((area) => new RegExp(`/i18n/src/${folderOf(area)}/${locale}\\.ts$`)));
  return Object.fromEntries(
    Object.entries(PAGES).map(([path, { source, areas }]) => [
      path,
      {
        page: filesOf([new RegExp(`/apps/web/src/features/${source}$`)]),
        ...Object.fromEntries(LOCALES.map((locale) => [locale, wordsOf(locale, areas)])),
      },
    ]),
  );
}
