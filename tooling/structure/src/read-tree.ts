import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Tree, treeOf } from './tree.ts';

/** Made by tools or kept for one machine: not part of the source. */
export const NOT_SOURCE: readonly string[] = [
  '.cache',
  '.data',
  '.git',
  '.reports',
  '.stryker-tmp',
  '.turbo',
  'coverage',
  'dist',
  'generated',
  'node_modules',
  'reports',
  'storybook-static',
];

/** Files whose text some rule reads. */
const READ = /(\.(tsx?|mjs|md|json|ya?ml|css|sql|prisma|sh)|(^|\/)\.ci\/run)$/;

/** Read the project from disk. */
export function readTree(root: string): Tree {
  const paths = filesBelow(root, '').sort();
  const texts = paths.filter((path) => READ.test(path) && path !== 'pnpm-lock.yaml');
  return treeOf(new Map(texts.map((path) => [path, readFileSync(join(root, path), 'utf8')])), paths);
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (NOT_SOURCE.includes(entry.name)) return [];
    if (entry.isDirectory()) return filesBelow(root, path);
    return entry.isFile() ? [path] : [];
  });
}
