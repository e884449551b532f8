import { posix } from 'node:path';
import type { Import, Module } from './parse-module.ts';
import { packageOf, type Tree } from './tree.ts';

/** One import of one module by another, both in this house. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** What is taken, by its name in the other module; `*` for all of it. */
  readonly names: readonly string[];
}

/** Every import that leads to a module of this house, of types too; a pattern leads to all that it may become. */
export function edgesOf(tree: Tree): Edge[] {
  const known = new Set(tree.modules.map(({ path }) => path));
  return tree.modules.flatMap((module) =>
    module.imports.flatMap((each) =>
      targetsOf(tree, known, module, each).map((to) => ({ from: module.path, to, names: each.names })),
    ),
  );
}

function targetsOf(tree: Tree, known: ReadonlySet<string>, { path }: Module, { specifier }: Import): string[] {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return resolved(known, posix.join(posix.dirname(path), bare));
  const owner = bare.startsWith('#')
    ? packageOf(tree, path)
    : tree.manifests.find(({ name }) => bare === name || bare.startsWith(`${name}/`));
  if (!owner || owner.folder === '') return [];
  const door = `.${bare.slice(owner.name.length)}`;
  return Object.entries(owner.exports).flatMap(([pattern, target]) => {
    const [before = '', after] = pattern.split('*');
    const matches = after === undefined ? pattern === door : door.startsWith(before) && door.endsWith(after);
    if (!matches) return [];
    const middle = after === undefined ? '' : door.slice(before.length, door.length - after.length);
    return sourcesOf(target).flatMap((each) => resolved(known, posix.join(owner.folder, each.replaceAll('*', middle))));
  });
}

function resolved(known: ReadonlySet<string>, path: string): string[] {
  if (!path.includes('${')) return known.has(path) ? [path] : [];
  const pattern = path.replace(/\$\{[^}]*\}/g, '*');
  return [...known].filter((each) => posix.matchesGlob(each, pattern));
}

function sourcesOf(target: unknown): string[] {
  if (typeof target === 'string') return /\.tsx?$/.test(target) ? [target] : [];
  return typeof target === 'object' && target !== null ? Object.values(target).flatMap(sourcesOf).slice(0, 1) : [];
}

/** Groups in which everything leads to everything; what leads to itself by no other is left out. Tarjan's way. */
export function circlesOf(edges: readonly Pick<Edge, 'from' | 'to'>[]): string[][] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of edges) if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): number => {
    const at = index.size;
    index.set(node, at);
    low.set(node, at);
    open.push(node);
    for (const each of next.get(node) ?? []) {
      const seen = index.get(each);
      if (seen === undefined) low.set(node, Math.min(low.get(node) ?? at, visit(each)));
      else if (open.includes(each)) low.set(node, Math.min(low.get(node) ?? at, seen));
    }
    if (low.get(node) === at) {
      const group = open.splice(open.indexOf(node));
      if (group.length > 1) circles.push(group.sort());
    }
    return low.get(node) ?? at;
  };
  for (const node of next.keys()) if (!index.has(node)) visit(node);
  return circles;
}
