import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './paths.mjs';

const ONE_ROW = join(ROOT, 'packages/db/testing/transfer/05-one-row.jsonl');

/** Where each command that the README tells people to run is run as one; `npm start` and `npm test` by whoever runs this. */
const TRIED_IN: Readonly<Record<string, string>> = {
  'npm start': 'apps/e2e/src/start-server.ts',
  'npm test': 'tooling/launch/src/run-tests.mjs',
  'npm run data:export': 'packages/db/src/data.cli.test.ts',
  'npm run data:import': 'packages/db/src/data.cli.test.ts',
  'npx pnpm@12.21.0 --silent conformance': 'tooling/conformance/src/run-folder.test.ts',
  'npx pnpm@12.21.0 --silent duties': 'tooling/duties/src/cli.test.ts',
  'npx pnpm@12.21.0 --filter @vern/db comparison': 'packages/db/src/comparison.cli.test.ts',
};

describe('the commands that the README names', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vern-npm-run-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are all tried as commands somewhere', async () => {
    const text = await readFile(join(ROOT, 'README.md'), 'utf8');
    const named = text.match(/^np[mx] [\w:-]+|(?<=`)np[mx] (?:(?:run|start|test)(?: [\w:-]+)?|pnpm@[^`A-Z]+)/gm) ?? [];
    const commands = new Set(named.map((each) => each.replace(/ --$/, '').trim()));
    expect([...commands].sort()).toEqual(Object.keys(TRIED_IN).sort());
  });

  it('import a file and export it again, named from where one stands', { timeout: 240_000 }, async () => {
    const run = (...given: readonly string[]) => {
      const env = { ...process.env, VERN_DATA: join(folder, 'data'), DATABASE_URL: '', DATABASE_MIGRATION_URL: '' };
      const options = { cwd: folder, env, encoding: 'utf8', timeout: 200_000 } as const;
      const { status, stdout, stderr } = spawnSync('npm', ['--silent', '--prefix', ROOT, 'run', ...given], options);
      return { status, said: stdout + stderr };
    };
    const file = await readFile(ONE_ROW, 'utf8');
    await writeFile(join(folder, 'mine.jsonl'), file.replace(/"schema":"[^"]+"/, '"schema":"20250101000000_first"'));
    const early = run('data:export', '--', 'out.jsonl');
    expect(early).toMatchObject({ status: 1, said: expect.stringContaining('There is no database of Vern there') });
    const older = run('data:import', '--', 'mine.jsonl');
    expect(older).toMatchObject({ status: 1, said: expect.stringContaining('another version of Vern') });
    const empty = run('data:export', '--', 'out.jsonl');
    expect(empty).toMatchObject({ status: 1, said: expect.stringContaining('The database holds nothing') });
  });
});
