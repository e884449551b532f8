import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MadeFile } from './plan.ts';

const FOLDER = fileURLToPath(new URL('../templates', import.meta.url));

/** The files of a template as they stand, each at its place below the root. */
export function templatesOf(kind: string): readonly MadeFile[] {
  const cwd = `${FOLDER}/${kind}`;
  // Of another ending, so that neither the compiler nor the linter takes a template for code of the house.
  const paths = globSync(['**/*.txt', '.*/**/*.txt'], { cwd })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  return paths.map((path) => ({ path: path.replace(/\.txt$/, ''), text: readFileSync(`${cwd}/${path}`, 'utf8') }));
}
