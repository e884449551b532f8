import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMunicipality, openTestDatabase, type TestDatabase } from '../testing/index.ts';

const COMMAND = fileURLToPath(new URL('./comparison.cli.ts', import.meta.url));
const HEADER = 'year,period_start,period_end,schools,kindergartens';

describe('the command that imports comparison figures', () => {
  let test: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    test = await openTestDatabase('postgres');
    folder = await mkdtemp(join(tmpdir(), 'vern-comparison-'));
    await writeFile(join(folder, 'good.csv'), `${HEADER}\n2020,2020-01-01,2020-12-31,1,2\n`);
    await writeFile(
      join(folder, 'bad.csv'),
      `${HEADER}\n2020,2020-01-01,2020-13-31,1,2\n2021,2021-01-01,2021-12-31,1,x\n`,
    );
  });
  afterAll(async () => {
    await test.close();
    await rm(folder, { recursive: true });
  });
  const run = (...given: string[]) => {
    const env = { DATABASE_MIGRATION_URL: test.urls!.ownerUrl };
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...given], { env, encoding: 'utf8' });
    return { status, said: (stdout + stderr).trim().split('\n') };
  };

  it('says what it needs, and what is not there', async () => {
    expect(run()).toMatchObject({ status: 2, said: [expect.stringContaining('Say which file')] });
    expect(run(join(folder, 'good.csv'), 'Nabokommunen')).toMatchObject({
      status: 2,
      said: [expect.stringContaining('there is none yet')],
    });
    const missing = join(folder, 'none.csv');
    expect(run(missing, 'Nabokommunen')).toEqual({ status: 1, said: [`There is no file ${missing}.`] });
  });

  it('names every bad line and imports nothing; imports a good file once; wants a municipality when there are two', async () => {
    await makeMunicipality(test, {});
    const bad = run(join(folder, 'bad.csv'), 'Nabokommunen');
    expect(bad.status).toBe(1);
    expect(bad.said).toEqual([
      expect.stringMatching(/^Line 2: a day/),
      expect.stringMatching(/^Line 3: a count/),
      'Nothing was imported.',
    ]);
    const good = () => run(join(folder, 'good.csv'), 'Nabokommunen');
    expect(good()).toEqual({ status: 0, said: ['2 totals written, 0 as they were.'] });
    expect(good()).toEqual({ status: 0, said: ['0 totals written, 2 as they were.'] });
    const { municipalityId } = await makeMunicipality(test, {});
    expect(good().status).toBe(2);
    expect(run(join(folder, 'good.csv'), 'Nabokommunen', municipalityId).status).toBe(0);
  });
});
