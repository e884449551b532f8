/** What the bundler says of a file it made, as far as it matters here. */
export type BuiltFile = {
  readonly fileName: string;
  /** Files of source in it; none for a stylesheet or a font. */
  readonly moduleIds: readonly string[];
  /** Files that it needs at once. */
  readonly imports: readonly string[];
  readonly stylesheets: readonly string[];
};

/** Source of what must be there without a network: the frame, the page of help, and their words in every language. */
const NEEDED = [
  /\/apps\/web\/src\/main\.tsx$/,
  /\/features\/acute-help\/(help-page|offline-help)\.tsx$/,
  /\/i18n\/src\/(nb|nn|en)\/(shell|help|errors)\.ts$/,
];

/** Files outside the bundle that every page links. */
const LINKED = ['index.html', 'layers.css', 'vern.svg'];

/**
 * Addresses of the files that a page of help is made of: nothing of a report, and nothing that anybody reported.
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
