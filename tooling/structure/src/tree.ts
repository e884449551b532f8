import { type Module, parseModule } from './parse-module.ts';

/** A package.json, as far as rules ask about it. */
export interface Manifest {
  readonly name: string;
  /** Relative to the root; empty for the root itself. */
  readonly folder: string;
  readonly version?: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** The whole project as rules see it. */
export interface Tree {
  /** Every file's path, relative to the root with forward slashes. */
  readonly paths: readonly string[];
  /** Text by path, of the files that are text. */
  readonly files: ReadonlyMap<string, string>;
  /** Every TypeScript file, parsed. */
  readonly modules: readonly Module[];
  readonly manifests: readonly Manifest[];
}

/**
 * Build a tree from texts, wherever they come from: the disk, or a made-up house in a test.
 *
 * @param paths - Of every file, when there are others than those with a text here.
 */
export function treeOf(files: ReadonlyMap<string, string>, paths: readonly string[] = [...files.keys()]): Tree {
  const entries = [...files];
  return {
    paths,
    files,
    modules: entries.filter(([path]) => /\.tsx?$/.test(path)).map(([path, text]) => parseModule(path, text)),
    manifests: entries
      .filter(([path]) => /(^|\/)package\.json$/.test(path))
      .map(([path, text]) => manifestOf(path, text)),
  };
}

function manifestOf(path: string, text: string): Manifest {
  const {
    name,
    version,
    scripts = {},
    exports = {},
    dependencies = {},
    devDependencies = {},
  } = JSON.parse(text) as Partial<Manifest>;
  const folder = path.replace(/\/?package\.json$/, '');
  return {
    name: name ?? folder,
    folder,
    ...(version === undefined ? {} : { version }),
    scripts,
    exports,
    dependencies,
    devDependencies,
  };
}

/** The package a file belongs to: the nearest folder above it with a package.json. */
export function packageOf(tree: Tree, path: string): Manifest | undefined {
  return tree.manifests
    .filter(({ folder }) => folder !== '' && path.startsWith(`${folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
}
