import { parse } from 'yaml';
import type { Finding, Rule } from '../finding.ts';
import type { Manifest, Tree } from '../tree.ts';

/** Packages without code of their own to check or test. */
const WITHOUT_CODE = ['tooling/typescript'];

/** Packages whose code is run and not tested: benchmarks are measured. */
const WITHOUT_TESTS = ['tooling/bench'];

/** Turbo and Vitest pass over a package without these in silence, so every package must have them. */
export const packagesAreComplete: Rule = {
  name: 'packages-are-complete',
  check: (tree) =>
    tree.manifests
      .filter(({ folder }) => folder !== '' && !WITHOUT_CODE.includes(folder))
      .flatMap(({ folder, scripts }) => {
        const path = `${folder}/package.json`;
        const tested = tree.files.has(`${folder}/vitest.config.ts`) || WITHOUT_TESTS.includes(folder);
        return [
          ...(scripts['typecheck']
            ? []
            : [{ path, message: "has no script 'typecheck': turbo would pass over it in silence." }]),
          ...(tested ? [] : [{ path, message: 'has no vitest.config.ts beside it: its tests would never run.' }]),
        ];
      }),
};

/** Every version stands once, exactly, in the catalog. */
export const versionsInCatalog: Rule = {
  name: 'versions-in-catalog',
  check: (tree) => {
    const catalog = readCatalog(tree);
    const used = new Set<string>();
    const findings = tree.manifests.flatMap((manifest) =>
      specsOf(manifest).flatMap(([name, spec]) => {
        used.add(name);
        return specFinding(manifest, name, spec, catalog);
      }),
    );
    const path = 'pnpm-workspace.yaml';
    const unused = Object.keys(catalog)
      .filter((name) => !used.has(name))
      .map((name) => ({ path, message: `the catalog names ${name}, which no package uses.` }));
    const loose = Object.entries(catalog)
      .filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))
      .map(([name, version]) => ({
        path,
        message: `the catalog gives ${name} as ${version}: name one exact version.`,
      }));
    return [...findings, ...unused, ...loose];
  },
};

function specsOf({ dependencies, devDependencies }: Manifest): [string, string][] {
  return [...Object.entries(dependencies), ...Object.entries(devDependencies)];
}

function specFinding(
  { folder }: Manifest,
  name: string,
  spec: string,
  catalog: Readonly<Record<string, string>>,
): Finding[] {
  const path = folder === '' ? 'package.json' : `${folder}/package.json`;
  if (spec.startsWith('workspace:')) return [];
  if (spec !== 'catalog:')
    return [{ path, message: `pins ${name} to ${spec}: write 'catalog:' and put the version in pnpm-workspace.yaml.` }];
  return name in catalog ? [] : [{ path, message: `names ${name}, which the catalog of pnpm-workspace.yaml lacks.` }];
}

function readCatalog(tree: Tree): Readonly<Record<string, string>> {
  const { catalog = {} } = parse(tree.files.get('pnpm-workspace.yaml') ?? '{}') as { catalog?: Record<string, string> };
  return Object.fromEntries(Object.entries(catalog).map(([name, version]) => [name, String(version)]));
}
