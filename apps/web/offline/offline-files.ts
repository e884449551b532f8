/** What the bundler says of a file it made, as far as it matters here. */
export type BuiltFile = {
  readonly fileName: string;
  /** Files of source in it; none for a stylesheet or a font. */
  readonly moduleIds: readonly string[];
  /** Files that it needs at once. */
  readonly imports: readonly string[];
  readonly stylesheets: readonly string[];
};

/**
 * Source of what must be there without a network: the frame, Home, help, the report with the guard of its text, and the
 * words of all these in every language.
 */
const NEEDED = [
  /\/apps\/web\/src\/main\.tsx$/,
  /\/features\/acute-help\/help-page\.tsx$/,
  /\/features\/acute-help\/offline-help\.tsx$/,
  /\/features\/home\/home-page\.tsx$/,
  /\/features\/report-incident\/report-page\.tsx$/,
  /\/domain\/src\/privacy\/index\.ts$/,
  ...['nb', 'nn', 'en'].flatMap((locale) =>
    ['shell', 'errors', 'help', 'home', 'mine', 'report'].map(
      (area) => new RegExp(`/i18n/src/${locale}/${area}\\.ts$`),
    ),
  ),
];

/** Files outside the bundle that every page links. */
const LINKED = ['index.html', 'layers.css', 'vern.svg'];

/**
 * Addresses of the files that these pages are made of: of the report its form, and nothing that anybody reported.
 *
 * @param others - Names of built files that are no scripts; fonts are taken from them.
 * @throws {RangeError} If a needed source is in no file: it has moved, and would be missing on the day it is needed.
 */
export function offlineFiles(built: readonly BuiltFile[], others: readonly string[]): string[] {
  const byName = new Map(built.map((file) => [file.fileName, file]));
  const found = new Set<string>();
  const take = (name: string) => {
    const file = byName.get(name);
    if (!file || found.has(name)) return;
    found.add(name);
    for (const sheet of file.stylesheets) found.add(sheet);
    file.imports.forEach(take);
  };
  for (const pattern of NEEDED) {
    const holders = built.filter(({ moduleIds }) => moduleIds.some((id) => pattern.test(id)));
    if (holders.length === 0) throw new RangeError(`Needed without a network, and not built: ${pattern}`);
    for (const { fileName } of holders) take(fileName);
  }
  const fonts = others.filter((name) => /-latin-wght-.*\.woff2$/.test(name));
  return [...LINKED, ...[...found].sort(), ...fonts].map((name) => `/${name}`);
}
