import type { Finding, Rule } from '../finding.ts';
import { isTestCode, ROOMS, roomOf, TOOLING_USED_BY } from '../rooms.ts';
import { type Manifest, packageOf, type Tree } from '../tree.ts';

/** Rooms import only what the table of rooms allows: in source, in tests and in package.json. */
export const arrows: Rule = {
  name: 'arrows',
  check: (tree) => [...importFindings(tree), ...manifestFindings(tree), ...unknownRooms(tree)],
};

interface Arrow {
  readonly from: string;
  readonly to: string;
  /** What follows the package's name in the specifier; empty for its main door. */
  readonly door: string;
}

function importFindings(tree: Tree): Finding[] {
  return tree.modules.flatMap(({ path, imports }) => {
    const from = roomOf(path);
    if (from === undefined) return [];
    return imports.flatMap(({ specifier, typeOnly }) => {
      const target = targetOf(tree, path, specifier);
      if (!target || target.to === from) return [];
      const refusal = refusalOf(
        { from, ...target },
        { test: isTestCode(path), typeOnly, folder: path.split('/')[2] ?? '' },
      );
      return refusal ? [{ path, message: `imports ${specifier}: ${refusal}.` }] : [];
    });
  });
}

/** The room a specifier leads to, by package name or by a relative path that climbs out of its own room. */
function targetOf(tree: Tree, path: string, specifier: string): Omit<Arrow, 'from'> | undefined {
  if (specifier.startsWith('.')) {
    const to = roomOf(new URL(specifier, `file:///${path}`).pathname.slice(1));
    return to === undefined || to === roomOf(path) ? undefined : { to, door: '(a relative path)' };
  }
  const manifest = tree.manifests.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
  return manifest && manifest.folder !== ''
    ? { to: manifest.folder, door: specifier.slice(manifest.name.length) }
    : undefined;
}

interface Use {
  readonly test: boolean;
  readonly typeOnly: boolean;
  /** The top folder inside the room. */
  readonly folder: string;
}

/** Why an arrow is not allowed; `undefined` when it is. */
function refusalOf({ from, to, door }: Arrow, { test, typeOnly, folder }: Use): string | undefined {
  if (door === '(a relative path)') return 'another room is entered through its package name, never by path';
  if (from.startsWith('tooling/')) return undefined;
  if (to.startsWith('tooling/')) {
    const users = TOOLING_USED_BY[to] ?? [];
    return users === 'all' || users.includes(from) ? undefined : `${to} looks at the house from outside`;
  }
  const room = ROOMS[from];
  if (!room) return undefined;
  const allowed = [...room.may, ...(test ? (room.inTests ?? []) : []), ...(room.within?.[folder] ?? [])];
  if (room.typesOf?.includes(to)) return typeOnly ? undefined : `${from} may use types of ${to} only (import type)`;
  if (!allowed.includes(to)) return `${from} may not use ${to}`;
  const doors = room.doors?.[to];
  return doors && !doors.includes(door)
    ? `${from} may use only ${doors.map((each) => to + each).join(' and ')}`
    : undefined;
}

/** package.json may name what some file of the room may import, and nothing else. */
function manifestFindings(tree: Tree): Finding[] {
  return tree.manifests.flatMap((manifest) => [
    ...namedRooms(tree, manifest.dependencies).flatMap((to) => declared(manifest, to, 'dependencies')),
    ...namedRooms(tree, manifest.devDependencies).flatMap((to) => declared(manifest, to, 'devDependencies')),
  ]);
}

function namedRooms(tree: Tree, dependencies: Readonly<Record<string, string>>): string[] {
  return tree.manifests.filter(({ name }) => name in dependencies).map(({ folder }) => folder);
}

function declared({ folder: from }: Manifest, to: string, list: 'dependencies' | 'devDependencies'): Finding[] {
  const room = ROOMS[from];
  if (!room) return [];
  const path = `${from}/package.json`;
  const always = [...room.may, ...Object.values(room.within ?? {}).flat()];
  const users = TOOLING_USED_BY[to] ?? [];
  const inDevelopment = [
    ...(room.inTests ?? []),
    ...(room.typesOf ?? []),
    ...(users === 'all' || users.includes(from) ? [to] : []),
  ];
  if (always.includes(to) || (list === 'devDependencies' && inDevelopment.includes(to))) return [];
  const why = inDevelopment.includes(to) ? 'it belongs among the devDependencies' : `${from} may not use ${to}`;
  return [{ path, message: `names ${to} among its ${list}: ${why}.` }];
}

function unknownRooms(tree: Tree): Finding[] {
  const rooms = new Set(tree.modules.flatMap(({ path }) => roomOf(path) ?? []));
  return [...rooms]
    .filter((room) => !room.startsWith('tooling/') && !(room in ROOMS))
    .map((room) => ({ path: room, message: 'is not in the table of rooms: say there what it may import.' }))
    .concat(
      tree.modules
        .filter(({ path }) => roomOf(path) !== undefined && packageOf(tree, path) === undefined)
        .map(({ path }) => ({ path, message: 'lies in a room without a package.json.' })),
    );
}
