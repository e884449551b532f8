import { LOCALES } from '@vern/domain/locale';
import type { Rule } from '../finding.ts';

/** The most lines a file may have; the first pattern that fits decides. */
export const CEILINGS: readonly { readonly files: RegExp; readonly lines: number; readonly what: string }[] = [
  { files: /\.route\.ts$/, lines: 40, what: 'a route' },
  { files: /\.(test|stories)\.tsx?$/, lines: 400, what: 'a test or story file' },
  { files: /\.(schema|codes|lifecycle|policy|texts|table)\.ts$/, lines: 400, what: 'a schema or table' },
  {
    files: new RegExp(`^packages/i18n/src/(.+/)?(${LOCALES.join('|')})(/.+)?\\.ts$`),
    lines: 400,
    what: 'a table of texts',
  },
  { files: /\.tsx?$/, lines: 300, what: 'a source file' },
];

/** Files stay small enough to be read at one sitting. */
export const fileCeilings: Rule = {
  name: 'file-ceilings',
  check: (tree) =>
    tree.modules.flatMap(({ path, lines }) => {
      const ceiling = CEILINGS.find(({ files }) => files.test(path));
      return ceiling && lines > ceiling.lines
        ? [{ path, message: `has ${lines} lines; ${ceiling.what} may have ${ceiling.lines}: split it by subject.` }]
        : [];
    }),
};
