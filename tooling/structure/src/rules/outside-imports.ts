import { isBuiltin } from 'node:module';
import type { Finding, Rule } from '../finding.ts';
import { isCommand, isTestCode, isWorkerDoor, ROOMS, roomOf } from '../rooms.ts';
import { packageOf, type Tree } from '../tree.ts';

/** Only this room sees the Prisma client; everything else sees repositories. */
const PRISMA_ROOM = 'packages/db';

/** Engines import nothing from outside the monorepo; what ships imports only declared dependencies. */
export const outsideImports: Rule = {
  name: 'outside-imports',
  check: (tree) =>
    tree.modules.flatMap((module) =>
      module.imports
        .filter(({ specifier }) => !specifier.startsWith('.') && !specifier.startsWith('virtual:'))
        .flatMap(({ specifier, typeOnly }) => findingsFor(tree, module.path, specifier, typeOnly)),
    ),
};

/** Nothing outside `packages/db` imports Prisma, and its doors do not hand the generated client on. */
export const prismaStaysInside: Rule = {
  name: 'prisma-stays-inside',
  check: (tree) => {
    const importers = tree.modules
      .filter(({ path }) => roomOf(path) !== PRISMA_ROOM && roomOf(path) !== undefined)
      .filter(({ imports }) =>
        imports.some(({ specifier }) => /^(@prisma|\.prisma|prisma)(\/|$)|\/generated\//.test(specifier)),
      )
      .map(({ path }) => ({ path, message: `imports the Prisma client: only ${PRISMA_ROOM} may; use a repository.` }));
    const doors = tree.modules
      .filter(({ path }) => new RegExp(`^${PRISMA_ROOM}/(src|seed|testing)/index\\.ts$`).test(path))
      .filter(({ exports }) => exports.some(({ from }) => from?.specifier.includes('generated/')))
      .map(({ path }) => ({ path, message: 'hands on the generated client: export repositories instead.' }));
    return [...importers, ...doors];
  },
};

function findingsFor(tree: Tree, path: string, specifier: string, typeOnly: boolean): Finding[] {
  const room = roomOf(path);
  const manifest = packageOf(tree, path);
  if (room === undefined || !manifest) return [];
  const name = packageName(specifier);
  const ours = tree.manifests.some((each) => each.name === name);
  const test = isTestCode(path);
  const forCommand = isBuiltin(specifier) && isCommand(path);
  const forThread = specifier === 'node:worker_threads' && isWorkerDoor(path);
  if (ROOMS[room]?.outside === false && !ours && !test && !forCommand && !forThread) {
    return [{ path, message: `imports ${specifier}: an engine imports nothing from outside the monorepo.` }];
  }
  if (isBuiltin(specifier)) return [];
  const root = tree.manifests.find(({ folder }) => folder === '');
  const inDevelopment = { ...manifest.devDependencies, ...root?.devDependencies };
  if (name in manifest.dependencies || name === manifest.name) return [];
  if ((test || typeOnly || room.startsWith('tooling/')) && name in inDevelopment) return [];
  const list = test || typeOnly ? 'dependencies or devDependencies' : 'dependencies';
  return [
    { path, message: `imports ${specifier}, which ${manifest.folder}/package.json does not name among its ${list}.` },
  ];
}

/** `@scope/name/deep` → `@scope/name`. */
function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
