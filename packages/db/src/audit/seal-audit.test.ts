import { generateKeyPairSync } from 'node:crypto';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { insertBatch } from '../../seed/insert-batch.ts';
import { describeEachEngine, makeMunicipality, type TestDatabase } from '../../testing/index.ts';
import { connectionOf } from '../database.ts';
import { createAuditSigner } from './checkpoint.ts';
import { sealAudit } from './seal-audit.ts';
import { isSound, verifyAudit } from './verify-audit.ts';

const signer = createAuditSigner(generateKeyPairSync('ed25519').privateKey);
const NOW = new Date('2026-03-02T10:00:00Z');
const publicKeys = [signer.publicKey];

const entry = (municipalityId: string, madeAt = NOW.getTime()) => ({
  municipality_id: municipalityId,
  id: v7({ msecs: madeAt }),
  at: new Date(madeAt).toISOString(),
  actor_id: v7(),
  action: 'incident.submit',
  entity_type: 'incident',
  entity_id: v7(),
  subject_type: 'incident',
  subject_id: v7(),
  form: 'vern-audit-2',
  changed_fields: ['status'],
  details: { to: 'received', from: 'submitted' },
  read_key: null,
});

async function write(test: TestDatabase, rows: readonly ReturnType<typeof entry>[]): Promise<void> {
  await connectionOf(test.owner).transaction(async (query) => {
    await query('set local role vern_transfer');
    await insertBatch(query, { table: 'audit_entry', rows });
  });
}

describeEachEngine('sealAudit', (open) => {
  const make = async (entries: number) => {
    const test = open();
    const { municipalityId } = await makeMunicipality(test, {});
    await write(
      test,
      Array.from({ length: entries }, () => entry(municipalityId)),
    );
    return {
      test,
      municipalityId,
      seal: () => sealAudit(test.database, municipalityId, signer, NOW, { batchSize: 4 }),
    };
  };

  it('chains every entry once, in batches, and the chain verifies', async () => {
    const { test, municipalityId, seal } = await make(10);
    const done = { position: 10, isBusy: false, isBehind: false, refusal: null };
    expect(await seal()).toEqual({ ...done, sealed: 10 });
    expect(await seal()).toEqual({ ...done, sealed: 0 });
    const report = await verifyAudit(test.database, municipalityId, { publicKeys, pageSize: 3 });
    expect(report).toEqual({
      verified: 10,
      unsealed: 0,
      overdue: 0,
      checkpoints: 3,
      witnessed: 0,
      firstBreak: null,
      misdated: 0,
      firstMisdated: null,
    });
    expect(isSound(report)).toBe(true);
  });

  it('says how many entries still wait', async () => {
    const { test, municipalityId, seal } = await make(3);
    await seal();
    await write(test, [entry(municipalityId), entry(municipalityId)]);
    const report = await verifyAudit(test.database, municipalityId, { publicKeys });
    expect(report).toMatchObject({ verified: 3, unsealed: 2, firstBreak: null });
  });

  it('chains an entry that was made earlier and committed later', async () => {
    const { test, municipalityId, seal } = await make(3);
    await seal();
    await write(test, [entry(municipalityId, NOW.getTime() - 20_000)]);
    expect(await seal()).toMatchObject({ sealed: 1, position: 4 });
    expect(await verifyAudit(test.database, municipalityId, { publicKeys })).toMatchObject({
      unsealed: 0,
      firstBreak: null,
    });
  });

  it('finds an entry of any age in a sweep', async () => {
    const { test, municipalityId, seal } = await make(3);
    await seal();
    await write(test, [entry(municipalityId, NOW.getTime() - 90 * 86_400_000)]);
    expect(await seal()).toMatchObject({ sealed: 0 });
    const swept = await sealAudit(test.database, municipalityId, signer, NOW, { sweep: true });
    expect(swept).toMatchObject({ sealed: 1, position: 4 });
  });

  it('goes on sealing at once after an entry whose id is of another decade', async () => {
    const { test, municipalityId, seal } = await make(3);
    await seal();
    await write(test, [entry(municipalityId, Date.parse('2036-01-01T00:00:00Z'))]);
    expect(await seal()).toMatchObject({ sealed: 1 });
    await write(test, [entry(municipalityId)]);
    expect(await seal()).toMatchObject({ sealed: 1, position: 5 });
  });

  it('seals each entry once when many sealers start together', async () => {
    const { test, municipalityId, seal } = await make(30);
    const results = await Promise.all(Array.from({ length: 5 }, seal));
    expect(results.reduce((sum, { sealed }) => sum + sealed, 0)).toBe(30);
    expect(await verifyAudit(test.database, municipalityId, { publicKeys })).toMatchObject({
      verified: 30,
      firstBreak: null,
    });
  });

  it('keeps municipalities apart', async () => {
    const { test, seal } = await make(2);
    const other = await make(5);
    await seal();
    expect(await verifyAudit(test.database, other.municipalityId, { publicKeys })).toMatchObject({
      verified: 0,
      unsealed: 5,
    });
  });
});
