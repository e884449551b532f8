import type { Rule } from '../finding.ts';
import { isCommand, roomOf } from '../rooms.ts';
import type { Tree } from '../tree.ts';

/** Where a tool insists on a default export. */
const DEFAULT_EXPORT_ALLOWED = /\.config\.ts$|\.stories\.tsx$|(^|\/)\.storybook\//;

/** Where the environment is read: once, validated, and from there handed on as values. */
const ENVIRONMENT_ALLOWED = /(^|\/)env\.ts$|\.config\.ts$|^tooling\/|(^|\/)\.storybook\//;

/** A thing has one name everywhere. */
export const namedExportsOnly: Rule = {
  name: 'named-exports-only',
  check: (tree) =>
    tree.modules
      .filter(
        ({ path, exports }) => !DEFAULT_EXPORT_ALLOWED.test(path) && exports.some(({ name }) => name === 'default'),
      )
      .map(({ path }) => ({ path, message: 'has a default export: export it by name.' })),
};

/** A route, or a function that makes routes of one kind: whatever ends in a query or a mutation. */
function makesRoutes({ path, methodsCalled }: Tree['modules'][number]): boolean {
  const isProcedure = methodsCalled.has('mutation') || methodsCalled.has('query');
  const serves = path.startsWith('packages/api/src/') && !/\.(test|fixture)\.ts$/.test(path);
  return path.endsWith('.route.ts') || (serves && isProcedure);
}

/** Every route says what it takes and what it gives. */
export const routesDeclareBothWays: Rule = {
  name: 'routes-declare-both-ways',
  check: (tree) =>
    tree.modules
      .filter(makesRoutes)
      .flatMap(({ path, methodsCalled }) =>
        ['input', 'output']
          .filter((method) => !methodsCalled.has(method))
          .map((method) => ({ path, message: `declares no .${method}(…): a route has both schemas.` })),
      ),
};

/** Packages take values as arguments; only one validated place per app reads the environment. */
export const environmentReadOnce: Rule = {
  name: 'environment-read-once',
  check: (tree) =>
    tree.modules
      .filter(({ path, readsEnvironment }) => readsEnvironment && !ENVIRONMENT_ALLOWED.test(path) && !isCommand(path))
      .map(({ path }) => ({ path, message: 'reads the environment: take the value as an argument, from env.ts.' })),
};

/** Packages do not write to the console; what is worth telling goes through the caller's logger. */
export const noConsoleInPackages: Rule = {
  name: 'no-console-in-packages',
  check: (tree) =>
    tree.modules
      .filter(({ path, usesConsole }) => usesConsole && roomOf(path)?.startsWith('packages/') && !isCommand(path))
      .map(({ path }) => ({ path, message: 'writes to the console: take a logger as an argument.' })),
};
