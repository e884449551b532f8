import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createAuditSigner,
  openDatabase,
  openWitness,
  readWitness,
  sealAudit,
  verifyAudit,
  verifyCounts,
} from '@vern/db';
import { ENGINES } from '@vern/db/testing';
import { incidentReport } from '@vern/testing';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { createPorts } from '../src/create-ports.ts';
import { startChild } from './child.fixture.ts';
import { furnish, place } from './furnish.fixture.ts';

const REPORTS = 100;
const KILL_AFTER = 60;
const auditKey = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

describe.each(ENGINES)('a server on %s that is killed in the middle', (engine) => {
  it('has kept every report it acknowledged, once', { timeout: 240_000 }, async () => {
    const { database, owner, settle, clean } = await place(engine);
    const { municipalityId, places, scope, cookie } = await furnish(owner);
    await settle();
    const settings = {
      VERN_MODE: 'demo',
      MUNICIPALITY_ID: municipalityId,
      PORT: '0',
      LOG_LEVEL: 'error',
      RATE_LIMIT_PER_MINUTE: '100000',
      ...(database.engine === 'postgres'
        ? { DATABASE_URL: database.url, DATABASE_MIGRATION_URL: database.migrationUrl! }
        : {}),
    };
    const folder = await mkdtemp(join(tmpdir(), 'vern-witness-'));
    const orders = JSON.stringify({ database, settings, auditKey, witness: folder });
    const keys = Array.from({ length: REPORTS }, () => v7());
    const occurredOn = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const report = incidentReport({ unitId: places.school, occurredOn });
    const acknowledged = new Map<string, Set<string>>();

    const sendAll = async (base: string, onAnswer: () => void) => {
      const headers = { cookie, origin: base, 'x-vern': '1', 'content-type': 'application/json' };
      const send = async (idempotencyKey: string) => {
        const body = JSON.stringify({ idempotencyKey, draftId: null, report });
        const response = await fetch(`${base}/trpc/incident.submit`, { method: 'POST', headers, body });
        const answer = (await response.json()) as { result: { data: { incidentId: string } } };
        expect(response.status).toBe(200);
        acknowledged.set(
          idempotencyKey,
          (acknowledged.get(idempotencyKey) ?? new Set()).add(answer.result.data.incidentId),
        );
        onAnswer();
      };
      return Promise.allSettled([...keys, ...keys].map(send));
    };

    const first = startChild('hardness/serve.cli.ts', [orders]);
    const [, firstUrl] = await first.says(/ready (\S+)/);
    let answers = 0;
    const cut = await sendAll(firstUrl!, () => {
      answers += 1;
      if (answers === KILL_AFTER) first.signal('SIGKILL');
    });
    await first.ended;
    expect(cut.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
    const before = new Map([...acknowledged].map(([key, ids]) => [key, [...ids]]));

    const second = startChild('hardness/serve.cli.ts', [orders]);
    const [, secondUrl] = await second.says(/ready (\S+)/);
    const whole = await sendAll(secondUrl!, () => undefined);
    expect(whole.filter(({ status }) => status === 'rejected')).toEqual([]);
    second.signal('SIGTERM');
    expect(await second.ended).toBe(0);

    expect([...acknowledged.values()].map((ids) => ids.size)).toEqual(Array(REPORTS).fill(1));
    for (const [key, ids] of before) expect([...acknowledged.get(key)!]).toEqual(ids);
    const after = database.engine === 'pglite' ? await openDatabase(database) : owner;
    const stored = await createPorts(after).incidents.mine(scope, { newsOf: [], pageSize: REPORTS + 1 });
    expect(new Set(stored.rows.map(({ id }) => id))).toEqual(
      new Set([...acknowledged.values()].flatMap((ids) => [...ids])),
    );
    expect(await verifyCounts(after, municipalityId)).toMatchObject({ events: REPORTS, differences: [] });
    const signer = createAuditSigner(auditKey);
    const witness = await openWitness(folder);
    const seal = () => sealAudit(after, municipalityId, signer, new Date(), { sweep: true, witness });
    for (const turn of [await seal(), await seal()]) expect(turn.refusal).toBeNull();
    const witnessed = await readWitness(folder, municipalityId);
    const audit = await verifyAudit(after, municipalityId, { publicKeys: [signer.publicKey], witnessed });
    expect(audit).toMatchObject({ firstBreak: null, unsealed: 0, misdated: 0 });
    expect(audit.verified).toBeGreaterThanOrEqual(REPORTS);
    expect(audit.witnessed).toBe(audit.verified);
    await rm(folder, { recursive: true, force: true });
    if (database.engine === 'pglite') await after.close();
    await clean();
  });
});
