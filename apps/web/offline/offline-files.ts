import { LABEL_LOCALE, LOCALES } from '@vern/domain/locale';
import { type BuiltFile, neededFiles } from './needed-files.ts';

/**
 * Source of what must be there without a network: the frame, Home, the page of one's own cases with none on it, help, the report with the guard of its text and what keeps it until it can be sent, and the
 * words of all these in every language.
 */
const NEEDED = [
  /\/apps\/web\/src\/main\.tsx$/,
  /\/features\/acute-help\/help-page\.tsx$/,
  /\/features\/acute-help\/offline-help\.tsx$/,
  /\/features\/home\/home-page\.tsx$/,
  /\/features\/my-incidents\/mine-page\.tsx$/,
  /\/features\/report-incident\/report-page\.tsx$/,
  /\/features\/report-incident\/steps\/review-step\.tsx$/,
  /\/web\/src\/features\/report-incident\/outbox\/outbox-banner\.tsx$/,
  /\/domain\/src\/privacy\/index\.ts$/,
  ...LOCALES.filter((locale) => locale !== LABEL_LOCALE).flatMap((locale) =>
    ['incident'].map((noun) => new RegExp(`/i18n/src/codes/${locale}/${noun}\\.ts$`)),
  ),
  ...LOCALES.flatMap((locale) =>
    ['shell', 'errors', 'help', 'home', 'mine', 'news/[^/]+', 'report', 'kind-help', 'outbox'].map(
      (area) => new RegExp(`/i18n/src/(areas/)?${area}/${locale}\\.ts$`),
    ),
  ),
];

/** The font and the stylesheet. */
const LOOKS = [/-latin-wght-.*\.woff2$/, /\.css$/];

/** Files outside the bundle that every page links. */
const LINKED = ['index.html', 'vern.svg'];

/**
 * Addresses of the files that these pages are made of: of the report its form, and nothing that anybody reported.
 *
 * @param others - Names of built files that are no scripts; the stylesheet and the font are taken from them.
 * @throws {RangeError} If a needed source is in no file: it has moved, and would be missing on the day it is needed.
 */
export function offlineFiles(built: readonly BuiltFile[], others: readonly string[]): string[] {
  const found = neededFiles(built, NEEDED);
  const looks = LOOKS.map((pattern) => {
    const name = others.find((each) => pattern.test(each));
    if (!name) throw new RangeError(`Needed, and not built: ${pattern}`);
    return name;
  });
  return [...LINKED, ...[...found].sort(), ...looks].map((name) => `/${name}`);
}
