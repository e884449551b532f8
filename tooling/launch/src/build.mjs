import { cachedStep } from './cached-step.mjs';
import { fingerprint } from './fingerprint.mjs';
import { builtFrom } from './workspace.mjs';

/** The apps that are built; the server runs its TypeScript as it is. */
const BUILT_APPS = [
  { folder: 'apps/web', what: 'Building the reporting app' },
  { folder: 'apps/admin', what: 'Building the console' },
];

/** What the builds are made with: a change of it is a change of what is built. */
const BUILT_WITH = ['tooling/vite', 'pnpm-lock.yaml', 'tsconfig.base.json'];

/**
 * Build the web apps whose source, or that of a package inside them, has changed since.
 *
 * @param {{ root: string, cache: string, env: NodeJS.ProcessEnv, workspace: readonly import('./workspace.mjs').Manifest[] }} house
 */
export async function build(house) {
  const steps = BUILT_APPS.map(({ folder, what }) => ({
    id: `build-${folder.split('/').at(-1)}`,
    what,
    folder,
    program: 'vite',
    args: ['build'],
    output: 'dist/index.html',
    print: fingerprint(house.root, [...builtFrom(house.workspace, folder), ...BUILT_WITH]),
  }));
  await Promise.all(steps.map((step) => cachedStep(house, step)));
}
