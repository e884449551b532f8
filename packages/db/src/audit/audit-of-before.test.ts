import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { insertBatch } from '../../seed/insert-batch.ts';
import { type DatabaseBefore, openBefore } from '../../testing/open-before.ts';
import { ENGINES } from '../../testing/open-test-database.ts';
import before from './audit-of-before.fixture.json' with { type: 'json' };
import { createAuditSigner } from './checkpoint.ts';
import { openWitness, readWitness } from './open-witness.ts';
import { sealAudit } from './seal-audit.ts';
import { entryAt } from './sealed-audit.fixture.ts';
import { isSound, verifyAudit } from './verify-audit.ts';

const { municipalityId } = before;
const oldKey = createPublicKey(before.publicKey);
const LENGTH = before.entries.length;

/** Rows as the version before wrote them. */
async function load({ owner }: DatabaseBefore): Promise<void> {
  const of = { municipality_id: municipalityId };
  const entries = before.entries.map((entry) => ({
    ...of,
    id: entry.id,
    at: entry.at,
    actor_id: entry.actorId,
    action: entry.action,
    entity_type: entry.entityType,
    entity_id: entry.entityId,
    incident_id: entry.incidentId,
    changed_fields: [...entry.changedFields],
    details: entry.details,
    read_key: entry.readKey,
  }));
  const seals = before.hashes.map((hash, index) => ({
    ...of,
    position: index + 1,
    entry_id: before.entries[index]!.id,
    hash: `\\x${hash}`,
  }));
  const checkpoints = before.checkpoints.map(({ position, head, signedAt, keyId, signature }) => ({
    ...of,
    position,
    head: `\\x${head}`,
    signed_at: signedAt,
    key_id: keyId,
    signature: `\\x${signature}`,
  }));
  await owner.transaction(async (query) => {
    await query('set local role vern_transfer');
    await insertBatch(query, { table: 'municipality', rows: [{ ...of, name: 'Prøve', created_at: '2026-10-01' }] });
    await insertBatch(query, { table: 'audit_entry', rows: entries });
    await insertBatch(query, { table: 'audit_seal', rows: seals });
    await insertBatch(query, { table: 'audit_checkpoint', rows: checkpoints });
  });
}

describe.each(ENGINES)('an audit of the version before, on %s', (engine) => {
  it('holds as it is, and under the new sealer, its new key and a witness that was begun over it', async () => {
    const opened = await openBefore(engine, '20261129201502_audit_of_a_subject');
    onTestFinished(() => opened.close());
    await load(opened);
    const database = await opened.upgrade();
    const old = await verifyAudit(database, municipalityId, { publicKeys: [oldKey] });
    expect(old).toMatchObject({ verified: LENGTH, checkpoints: 3, witnessed: 0, firstBreak: null, misdated: 0 });
    expect(isSound(old)).toBe(true);

    const folder = await mkdtemp(join(tmpdir(), 'vern-witness-'));
    const witness = await openWitness(folder);
    const signer = createAuditSigner(generateKeyPairSync('ed25519').privateKey);
    const now = new Date('2026-10-06T09:00:00Z');
    await opened.owner.transaction(async (query) => {
      await query('set local role vern_transfer');
      await insertBatch(query, { table: 'audit_entry', rows: [entryAt(municipalityId, now.getTime())] });
    });
    const seal = () => sealAudit(database, municipalityId, signer, now, { witness });
    // A witness that knows nothing of what was signed is one that was lost, until somebody says why it begins here.
    expect(await seal()).toMatchObject({ sealed: 0, refusal: { position: LENGTH, fault: 'witness_missing' } });
    await witness.begin(municipalityId, { at: now, reason: 'the first version with a witness' });
    expect(await seal()).toMatchObject({ sealed: 1, position: LENGTH + 1, isBehind: false, refusal: null });
    const witnessed = await readWitness(folder, municipalityId);
    const publicKeys = [oldKey, signer.publicKey];
    const report = await verifyAudit(database, municipalityId, { publicKeys, witnessed });
    expect(report).toMatchObject({ verified: LENGTH + 1, witnessed: LENGTH + 1, firstBreak: null, misdated: 0 });
    await rm(folder, { recursive: true });
  });
});
