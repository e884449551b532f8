import type { Rollup } from 'vite';
import type { BuiltFile } from './needed-files.ts';

/** The scripts of a bundle. @param without - Files that are no part of the app's pages. */
export function builtFiles(bundle: Rollup.OutputBundle, without: readonly string[]): BuiltFile[] {
  return Object.values(bundle).flatMap((file) =>
    file.type === 'chunk' && !without.includes(file.fileName) ? [file] : [],
  );
}
