import { connectionOf, type Database } from '../database.ts';
import type { Query } from '../engine/connection.ts';
import { enterJobs, isAlone } from '../scope/enter-scope.ts';
import type { AuditSigner } from './checkpoint.ts';
import { readHead, sealBatch } from './seal-batch.ts';

/** How much a turn of the sealer takes, and how far back it looks. */
export interface SealOptions {
  /** Entries a transaction; default 1,000. */
  readonly batchSize?: number;
  /** Look for unsealed entries of any age; default only near the newest. A job does it now and then. */
  readonly sweep?: boolean;
}

/** What a turn of the sealer did. */
export interface SealResult {
  readonly sealed: number;
  /** Length of the chain afterwards. */
  readonly position: number;
  /** Another sealer was at it: it does the work. */
  readonly isBusy: boolean;
}

const LATEST_CHECKPOINT = `select coalesce(max(position), 0)::text as position from audit_checkpoint
  where municipality_id = $1::uuid`;

const WRITE_CHECKPOINT = `insert into audit_checkpoint (municipality_id, position, head, signed_at, key_id, signature)
  values ($1::uuid, $2::bigint, decode($3, 'hex'), $4::timestamptz, $5, decode($6, 'hex'))`;

/**
 * Chain every unsealed entry of a municipality and sign where the chain ends.
 *
 * Batch by batch, each a short transaction of its own that holds no lock a request waits for. An entry whose
 * transaction was slow is chained when it appears: the chain's order is the order of sealing.
 *
 * @param now - When the checkpoint is signed.
 */
export async function sealAudit(
  database: Database,
  municipalityId: string,
  signer: AuditSigner,
  now: Date,
  { batchSize = 1_000, sweep = false }: SealOptions = {},
): Promise<SealResult> {
  const connection = connectionOf(database);
  let sealed = 0;
  for (;;) {
    const batch = await connection.transaction(async (query) => {
      await enterJobs(query, municipalityId);
      if (!(await isAlone(query, municipalityId, 'seal'))) return null;
      const done = await sealBatch(query, municipalityId, { size: batchSize, sweep });
      await checkpoint(query, municipalityId, signer, now);
      return done;
    });
    if (batch === null) return { sealed, position: await positionOf(database, municipalityId), isBusy: true };
    sealed += batch.sealed;
    if (batch.sealed < batchSize) return { sealed, position: batch.head.position, isBusy: false };
  }
}

/** Sign the head unless it is signed already. */
async function checkpoint(query: Query, municipalityId: string, signer: AuditSigner, now: Date): Promise<void> {
  const { position, head } = await readHead(query, municipalityId);
  const [latest] = await query<{ position: string }>(LATEST_CHECKPOINT, [municipalityId]);
  if (position <= Number(latest!.position)) return;
  const signed = signer.sign(municipalityId, { position, head, signedAt: now });
  await query(WRITE_CHECKPOINT, [municipalityId, position, head, now.toISOString(), signed.keyId, signed.signature]);
}

function positionOf(database: Database, municipalityId: string): Promise<number> {
  return connectionOf(database).transaction(async (query) => {
    await enterJobs(query, municipalityId);
    return (await readHead(query, municipalityId)).position;
  });
}
