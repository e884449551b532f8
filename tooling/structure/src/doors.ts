import { posix } from 'node:path';
import type { Module } from './parse-module.ts';
import { isTestCode } from './rooms.ts';
import type { Manifest, Tree } from './tree.ts';

/** A name that a package gives to others, at the place where it is declared. */
export interface PublicName {
  readonly package: string;
  readonly name: string;
  /** The file that declares it. */
  readonly path: string;
  readonly documented: boolean;
}

/** Every name that leaves a package through one of its doors (`exports` in package.json), followed to its declaration. */
export function publicNames(tree: Tree): PublicName[] {
  const modules = new Map(tree.modules.map((module) => [module.path, module]));
  return tree.manifests.flatMap((manifest) => {
    const found = doorFiles(tree, manifest).flatMap((path) => namesOf(modules, path, manifest.name, new Set()));
    return [...new Map(found.map((each) => [`${each.path}#${each.name}`, each])).values()];
  });
}

function doorFiles(tree: Tree, { folder, exports }: Manifest): string[] {
  const patterns = Object.values(exports).flatMap(sourceOf);
  return tree.modules
    .map(({ path }) => path)
    .filter(
      (path) =>
        !isTestCode(path.slice(folder.length)) &&
        patterns.some((pattern) => posix.matchesGlob(path, posix.join(folder, pattern))),
    );
}

/** The source an export leads to: itself, or the first of its conditions that is TypeScript. */
function sourceOf(target: unknown): string[] {
  if (typeof target === 'string') return /\.tsx?$/.test(target) && !target.endsWith('.d.ts') ? [target] : [];
  if (typeof target !== 'object' || target === null) return [];
  return Object.values(target).flatMap(sourceOf).slice(0, 1);
}

function namesOf(modules: ReadonlyMap<string, Module>, path: string, owner: string, seen: Set<string>): PublicName[] {
  const module = modules.get(path);
  if (!module || seen.has(path)) return [];
  seen.add(path);
  return module.exports.flatMap(({ name, from, documented }) => {
    if (!from?.specifier.startsWith('.')) return from ? [] : [{ package: owner, name, path, documented }];
    const source = posix.join(posix.dirname(path), from.specifier);
    const there = namesOf(modules, source, owner, new Set(seen));
    return from.name === '*' ? there : there.filter((each) => each.name === from.name);
  });
}
