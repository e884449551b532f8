import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../testing/index.ts';
import { sealedAudit } from './audit/sealed-audit.fixture.ts';

const COMMAND = fileURLToPath(new URL('./verify.cli.ts', import.meta.url));

describe('the command that verifies', () => {
  let test: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    test = await openTestDatabase('postgres');
    folder = await mkdtemp(join(tmpdir(), 'vern-verify-'));
  });
  afterAll(async () => {
    await test.close();
    await rm(folder, { recursive: true });
  });
  const run = (...given: string[]) => {
    const env = { DATABASE_MIGRATION_URL: test.urls!.ownerUrl, VERN_DATA: folder };
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...given], { env, encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };

  it('holds the audit against the key and the witness it is given, and says what it was not given', async () => {
    const audit = await sealedAudit(test);
    const key = join(folder, 'key.pem');
    await writeFile(key, audit.signer.publicKey.export({ type: 'spki', format: 'pem' }));
    const bare = run();
    expect(bare.status).toBe(0);
    expect(bare.said).toContain('Signatures were not checked');
    expect(bare.said).toContain('No witness was asked');

    const whole = run('--witness', audit.folder, key);
    expect(whole.said).toContain('9 sealed entries hold, 0 unsealed, 3 checkpoints, witnessed up to 9');
    expect(whole.status).toBe(0);
    const strange = run('--witness', folder, key);
    expect(strange.said).toContain('knows nothing of it');
    expect(strange.status).toBe(1);

    // Everything of the municipality is gone, and with it every trace in the database.
    for (const table of [
      'audit_checkpoint',
      'audit_seal',
      'audit_entry',
      'person',
      'org_node_version',
      'org_node',
      'municipality',
    ]) {
      await audit.spoil(`delete from ${table} where municipality_id = $1`);
    }
    expect(run(key).status).toBe(0);
    const gone = run('--witness', audit.folder, key);
    expect(gone.said).toContain('BROKEN at 1: tail_missing');
    expect(gone.status).toBe(1);
  });
});
