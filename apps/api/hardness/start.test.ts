import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startChild } from './child.fixture.ts';

const MAIN = 'src/main.ts';

describe('starting the server', () => {
  it('names what production lacks, in words and without what is set', async () => {
    const child = startChild(MAIN, [], {
      VERN_MODE: 'production',
      OIDC_CLIENT_SECRET: 'hunter2',
      PUBLIC_URL: 'http://vern.example.no',
    });
    expect(await child.ended).toBe(1);
    for (const name of [
      'DATABASE_URL',
      'MUNICIPALITY_ID',
      'OIDC_ISSUER',
      'OIDC_CLIENT_SECRET',
      'SMTP_URL',
      'AUDIT_SIGNING_KEY',
      'DATABASE_MIGRATION_URL',
      'AUDIT_WITNESS',
      'PUBLIC_URL',
    ]) {
      expect(child.output()).toContain(name);
    }
    expect(child.output()).not.toContain('hunter2');
  });

  it('is no demo by omission: with settings of production it wants to be told what it is', async () => {
    const child = startChild(MAIN, [], { DATABASE_URL: 'postgres://vern@db.example.no/vern', NODE_ENV: 'production' });
    expect(await child.ended).toBe(1);
    expect(child.output().trim().split('\n')).toEqual([
      expect.stringContaining('cannot start'),
      expect.stringMatching(/^ {2}VERN_MODE is missing/),
    ]);
  });

  it('says in one sentence that the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const child = startChild(MAIN, [], { PORT: String(port) });
    expect(await child.ended).toBe(1);
    expect(child.output().trim().split('\n')).toEqual([expect.stringContaining(`Port ${port} is taken`)]);
    await new Promise((resolve) => other.close(resolve));
  });

  it('says in one sentence that another server has the folder', { timeout: 240_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vern-two-starts-'));
    const settings = { VERN_DATA: folder, PORT: '0', LOG_LEVEL: 'error' };
    const first = startChild(MAIN, [], settings);
    await first.says(/Making the demo municipality|ready/);
    const second = startChild(MAIN, [], settings);
    expect(await second.ended).toBe(1);
    expect(second.output().trim().split('\n')).toEqual([
      expect.stringMatching(/data folder .* is in use by another Vern/),
    ]);
    first.signal('SIGKILL');
    await first.ended;
    await rm(folder, { recursive: true, force: true });
  });
});
