import { cachedStep } from './cached-step.mjs';
import { fingerprint } from './fingerprint.mjs';

const FOLDER = 'packages/db';
const INPUTS = ['prisma/schema', 'prisma/generate.mjs', 'prisma.config.ts', 'package.json'].map(
  (path) => `${FOLDER}/${path}`,
);

/**
 * Generate the Prisma client from the schema.
 *
 * @param {{ root: string, cache: string, env: NodeJS.ProcessEnv }} house
 */
export async function generateDatabaseClient(house) {
  await cachedStep(house, {
    id: 'db-generate',
    what: 'Generating the database client',
    folder: FOLDER,
    program: 'node',
    args: ['prisma/generate.mjs'],
    output: 'generated',
    print: fingerprint(house.root, [...INPUTS, 'pnpm-lock.yaml']),
  });
}
