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

const WORKSPACE_FILE = 'pnpm-workspace.yaml';

/** Every version stands once, exactly, in the catalog. */
export const versionsInCatalog: Rule = {
  name: 'versions-in-catalog',
  check: (tree) => {
    const workspace = readWorkspaceFile(tree);
    const specs = tree.manifests.flatMap((manifest) =>
      specsOf(manifest).flatMap(([name, spec]) => specFinding(manifest, name, spec, workspace.catalog)),
    );
    const used = new Set(tree.manifests.flatMap((manifest) => specsOf(manifest).map(([name]) => name)));
    return [...specs, ...catalogFindings(workspace, used).map((message) => ({ path: WORKSPACE_FILE, message }))];
  },
};

interface WorkspaceFile {
  readonly catalog: Readonly<Record<string, string>>;
  /** The Node that pnpm chooses packages for. */
  readonly nodeVersion: string | undefined;
}

function catalogFindings({ catalog, nodeVersion }: WorkspaceFile, used: ReadonlySet<string>): string[] {
  const names = Object.keys(catalog);
  const unused = names.filter((name) => !used.has(name)).map((name) => `names ${name}, which no package uses.`);
  const loose = names
    .filter((name) => !/^\d+\.\d+\.\d+/.test(catalog[name] ?? ''))
    .map((name) => `gives ${name} as ${catalog[name]}: name one exact version.`);
  const otherNode =
    nodeVersion === catalog['node'] ? [] : [`chooses packages for Node ${nodeVersion} and installs another.`];
  return [...unused, ...loose, ...otherNode];
}

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

function readWorkspaceFile(tree: Tree): WorkspaceFile {
  const { catalog = {}, nodeVersion } = parse(tree.files.get(WORKSPACE_FILE) ?? '{}') as Partial<WorkspaceFile>;
  return { catalog, nodeVersion };
}
