import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startChild } from './child.fixture.ts';
import { furnish, place } from './furnish.fixture.ts';

const auditKey = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

describe('stopping the server', () => {
  it('finishes the request under way, takes no other, and ends in order', { timeout: 240_000 }, async () => {
    const { database, owner, settle, clean } = await place('pglite');
    const { municipalityId, cookie } = await furnish(owner);
    await settle();
    const witness = await mkdtemp(join(tmpdir(), 'vern-witness-'));
    const settings = { VERN_MODE: 'demo', MUNICIPALITY_ID: municipalityId, PORT: '0', LOG_LEVEL: 'error' };
    const child = startChild('hardness/serve.cli.ts', [JSON.stringify({ database, settings, auditKey, witness })]);
    const [, base] = await child.says(/ready (\S+)/);
    const body = JSON.stringify({ locale: 'nn' });
    const headers = {
      cookie,
      origin: base!,
      'x-vern': '1',
      'content-type': 'application/json',
      'content-length': body.length,
    };

    const slow = request(`${base}/trpc/session.setLocale`, { method: 'POST', headers });
    const answered = new Promise<number | undefined>((resolve, reject) => {
      slow.once('response', (response) => resolve(response.resume().statusCode)).once('error', reject);
    });
    slow.write(body.slice(0, 5));
    // It has arrived once another one behind it has been answered.
    expect((await fetch(`${base}/health`)).status).toBe(200);
    child.signal('SIGTERM');
    const isShut = async () =>
      fetch(`${base}/health`).then(
        () => false,
        () => true,
      );
    while (!(await isShut())) await new Promise((resolve) => setTimeout(resolve, 20));
    slow.end(body.slice(5));
    expect(await answered).toBe(200);
    expect(await child.ended).toBe(0);
    await clean();
    await rm(witness, { recursive: true });
  });
});
