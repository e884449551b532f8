import { posix } from 'node:path';
import { edgesOf } from '../module-graph.ts';
import type { Export, Module } from '../parse-module.ts';
import { isTestCode, roomOf } from '../rooms.ts';
import type { Tree } from '../tree.ts';
import type { Count } from './count.ts';

/** Packages that others may install: what their doors give away is for people outside this house. */
const PUBLISHED = ['packages/distributions', 'packages/risk-matrix', 'packages/incident-statistics'];

/** Where what ships lies, and what makes it: everything else is there for tests. */
const SHIPS = /^(?!apps\/e2e\/)(apps|packages|tooling)\/[^/]+\/(src|seed)\//;

/** The kit shows itself in its stories: there they are its use. What configures a build uses it too. */
const isTest = (path: string) => isTestCode(path) && !/\.(stories\.tsx|config\.ts)$|\/scripts\//.test(path);

/** Values that a module gives away and nothing but a test takes. A type says what such a value is, and goes with it. */
export const testOnlyExports: Count = {
  name: 'exports-for-tests-alone',
  places: (tree) => {
    const { byTests, byOthers } = usesOf(tree);
    return tree.modules
      .filter(
        ({ path }) => SHIPS.test(path) && !isTestCode(path) && !PUBLISHED.some((room) => path.startsWith(`${room}/`)),
      )
      .flatMap(({ path, exports }) =>
        exports
          .filter(({ from, isType }) => from === undefined && !isType)
          .map(({ name }) => `${path}#${name}`)
          .filter((place) => byTests.has(place) && !byOthers.has(place)),
      );
  },
};

/** What tooling gives to the tests of other rooms is there for them: that is its use. */
function isToolOf(from: string, to: string): boolean {
  return to.startsWith('tooling/') && roomOf(from) !== roomOf(to);
}

/** Where each name that is imported was declared: `path#name`, by who imports it. A door that passes it on is no user; who loads a module by its address uses all of it. */
function usesOf(tree: Tree) {
  const modules = new Map(tree.modules.map((module) => [module.path, module]));
  const byTests = new Set<string>();
  const byOthers = new Set<string>();
  for (const { from, to, names } of edgesOf(tree)) {
    const passedOn = new Set(
      modules.get(from)?.exports.flatMap((each) => (passesOn(from, each, to) ? [each.from?.name] : [])),
    );
    const users = isTest(from) && !isToolOf(from, to) ? byTests : byOthers;
    for (const name of names)
      if (!passedOn.has(name)) for (const place of declarationsOf(modules, to, name)) users.add(place);
  }
  for (const { path, addresses } of tree.modules)
    if (!isTest(path))
      for (const address of addresses)
        for (const place of declarationsOf(modules, posix.join(posix.dirname(path), address), '*')) byOthers.add(place);
  return { byTests, byOthers };
}

function passesOn(path: string, { from }: Export, to: string): boolean {
  return from !== undefined && posix.join(posix.dirname(path), from.specifier) === to;
}

function declarationsOf(
  modules: ReadonlyMap<string, Module>,
  path: string,
  name: string,
  seen = new Set<string>(),
): string[] {
  const module = modules.get(path);
  if (!module || seen.has(path)) return [];
  seen.add(path);
  return module.exports.flatMap((each) => {
    if (name !== '*' && each.name !== name && each.name !== '*') return [];
    if (!each.from?.specifier.startsWith('.')) return [`${path}#${each.name}`];
    const source = posix.join(posix.dirname(path), each.from.specifier);
    const wanted = each.from.name === '*' ? name : each.from.name;
    return declarationsOf(modules, source, wanted, new Set(seen));
  });
}
