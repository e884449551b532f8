import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { inject, onTestFinished } from 'vitest';
import { insertBatch } from '../../seed/insert-batch.ts';
import { makeMunicipality, type TestDatabase } from '../../testing/index.ts';
import { tamper } from '../../testing/tamper.ts';
import { connectionOf } from '../database.ts';
import type { Query } from '../engine/connection.ts';
import { canonicalEntry } from './canonical-entry.ts';
import { CHAIN_START, chainHash } from './chain-hash.ts';
import { type AuditSigner, createAuditSigner } from './checkpoint.ts';
import { ENTRY_COLUMNS, type EntryRow } from './entry-row.ts';
import { openWitness, readWitness } from './open-witness.ts';
import { sealAudit } from './seal-audit.ts';
import { verifyAudit } from './verify-audit.ts';

/** When the audit of these tests begins; the clock goes on a minute with every turn of the sealer. */
export const BEGIN = new Date('2026-03-02T10:00:00Z');

const MINUTE_MS = 60_000;

/** An entry as a request writes it. */
export const entryAt = (municipalityId: string, instant: number) => ({
  municipality_id: municipalityId,
  id: v7({ msecs: instant }),
  at: new Date(instant).toISOString(),
  actor_id: v7(),
  action: 'incident.assess',
  entity_type: 'incident',
  entity_id: v7(),
  subject_type: 'incident',
  subject_id: v7(),
  form: 'vern-audit-2',
  changed_fields: ['severity'],
  details: { to: 2, from: 1 },
  read_key: null,
});

/** A municipality with nine sealed entries in three turns, a witness that knows of all, and somebody with every right. */
export async function sealedAudit(test: TestDatabase) {
  const { municipalityId } = await makeMunicipality(test, {});
  const signer = createAuditSigner(generateKeyPairSync('ed25519').privateKey);
  const folder = await mkdtemp(join(tmpdir(), 'vern-witness-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  let witness = await openWitness(folder);
  let now = BEGIN.getTime();
  const ids: string[] = [];

  const write = async (count: number, at = now) => {
    const rows = Array.from({ length: count }, (_, index) => entryAt(municipalityId, at + index));
    await connectionOf(test.owner).transaction(async (query) => {
      await query('set local role vern_transfer');
      await insertBatch(query, { table: 'audit_entry', rows });
    });
    ids.push(...rows.map(({ id }) => id));
  };
  const seal = (sweep = false) =>
    sealAudit(test.database, municipalityId, signer, new Date(now + 2_000), { batchSize: 4, sweep, witness });
  /** What the running server does: people go on working, and the sealer seals. */
  const workOn = async () => {
    now += 20 * MINUTE_MS;
    await write(2);
    const turns = [await seal(), await seal(true)];
    return turns.find(({ refusal }) => refusal !== null)?.refusal ?? null;
  };
  for (let turn = 0; turn < 3; turn += 1) {
    now += MINUTE_MS;
    await write(3);
    await seal();
  }

  const spoil = (sql: string, ...values: unknown[]) =>
    tamper(test, inject('vernTemplates').server, sql, [municipalityId, ...values]);
  return {
    test,
    municipalityId,
    signer,
    folder,
    ids,
    spoil,
    seal,
    workOn,
    /** As after a stop: what the process remembered is gone, the file is not. */
    restart: async () => {
      witness = await openWitness(folder);
    },
    verify: async (publicKeys = [signer.publicKey]) =>
      verifyAudit(test.database, municipalityId, {
        publicKeys,
        witnessed: await readWitness(folder, municipalityId),
        pageSize: 4,
      }),
    /** Recompute every seal and sign it all again, as somebody who knows how the chain is made but lacks the key. */
    resign: async (forger: AuditSigner | null) => {
      const heads = await connectionOf(test.owner).transaction(async (query) => {
        await query('set local role vern_transfer');
        return rechain(query, municipalityId);
      });
      for (const [index, hash] of heads.entries()) {
        const update = `update audit_seal set hash = decode($2, 'hex') where municipality_id = $1 and position = $3`;
        await spoil(update, hash, index + 1);
      }
      await spoil('delete from audit_checkpoint where municipality_id = $1');
      if (!forger) return;
      const head = heads.at(-1)!;
      const { position, signedAt, keyId, signature } = forger.sign(municipalityId, {
        position: heads.length,
        head,
        signedAt: new Date(now),
      });
      await spoil(
        `insert into audit_checkpoint values ($1, $2, decode($3, 'hex'), $4, $5, decode($6, 'hex'))`,
        position,
        head,
        signedAt.toISOString(),
        keyId,
        signature,
      );
    },
  };
}

export type SealedAudit = Awaited<ReturnType<typeof sealedAudit>>;

async function rechain(query: Query, municipalityId: string): Promise<readonly string[]> {
  const rows = await query<EntryRow>(
    `select ${ENTRY_COLUMNS} from audit_seal s
      join audit_entry e on e.municipality_id = s.municipality_id and e.id = s.entry_id
      where s.municipality_id = $1 order by s.position`,
    [municipalityId],
  );
  let head = CHAIN_START;
  return rows.map((row) => {
    head = chainHash(head, canonicalEntry(municipalityId, row));
    return head;
  });
}
