import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { v7 } from 'uuid';
import { expect, it, onTestFinished } from 'vitest';
import { openWitness, readWitnessBeginnings } from './audit/open-witness.ts';

const COMMAND = fileURLToPath(new URL('./begin-witness.cli.ts', import.meta.url));

const run = (...given: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...given], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
};

it('begins a witness once, with the reason of whoever does it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vern-begin-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const municipalityId = v7();
  const witness = await openWitness(folder);
  expect(await witness.isBegun(municipalityId)).toBe(false);
  for (const given of [
    [],
    [folder],
    [folder, municipalityId],
    [folder, municipalityId, ' '],
    [folder, '../x', 'why'],
  ]) {
    expect(run(...given).status).toBe(2);
  }
  expect(await witness.isBegun(municipalityId)).toBe(false);

  expect(run(folder, municipalityId, 'The disk was replaced').status).toBe(0);
  expect(await witness.isBegun(municipalityId)).toBe(true);
  expect(await readWitnessBeginnings(folder, municipalityId)).toMatchObject([{ reason: 'The disk was replaced' }]);

  const again = run(folder, municipalityId, 'Once more');
  expect(again.status).toBe(1);
  expect(again.said).toContain('begun already');
  expect(await readWitnessBeginnings(folder, municipalityId)).toHaveLength(1);
});
