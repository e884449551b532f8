import { connectionOf, type Database } from '../database.ts';
import type { Query } from '../engine/connection.ts';
import { enterJobs, isAlone } from '../scope/enter-scope.ts';
import type { AuditBreak } from './audit-break.ts';
import { bearWitness } from './bear-witness.ts';
import type { AuditSigner } from './checkpoint.ts';
import { readLatestCheckpoint } from './checkpoint-rows.ts';
import type { AuditWitness } from './open-witness.ts';
import { readHead, sealBatch } from './seal-batch.ts';

/** How much a turn of the sealer takes, and how far back it looks. */
export interface SealOptions {
  /** Entries a transaction; default 1,000. */
  readonly batchSize?: number;
  /** Look for unsealed entries of any age; default only near the newest. A job does it now and then. */
  readonly sweep?: boolean;
  /** Where what is signed is said outside the database, and what is looked at before anything is signed. */
  readonly witness?: AuditWitness;
}

/** What a turn of the sealer did. */
export interface SealResult {
  readonly sealed: number;
  /** Length of the chain afterwards. */
  readonly position: number;
  /** Another sealer was at it: it does the work. */
  readonly isBusy: boolean;
  /** The witness has not been told everything yet: the next turn goes on. */
  readonly isBehind: boolean;
  /** The chain is not the one that was signed before. Nothing is sealed or signed on top of it until somebody has looked. */
  readonly refusal: AuditBreak | null;
}

const WRITE_CHECKPOINT = `insert into audit_checkpoint (municipality_id, position, head, signed_at, key_id, signature)
  values ($1::uuid, $2::bigint, decode($3, 'hex'), $4::timestamptz, $5, decode($6, 'hex'))`;

/**
 * Chain every unsealed entry of a municipality and sign where the chain ends.
 *
 * Batch by batch, each a short transaction of its own that holds no lock a request waits for. An entry whose
 * transaction was slow is chained when it appears: the chain's order is the order of sealing. With a witness, each batch
 * first holds the chain against what was signed before, and tells the witness what the batch before has signed.
 *
 * @param now - When the checkpoint is signed.
 */
export async function sealAudit(
  database: Database,
  municipalityId: string,
  signer: AuditSigner,
  now: Date,
  { batchSize = 1_000, sweep = false, witness }: SealOptions = {},
): Promise<SealResult> {
  const hear = (query: Query) => (witness ? bearWitness(query, { municipalityId, signer, witness, now }) : NOT_ASKED);
  const alone = <T>(work: (query: Query) => Promise<T>) =>
    connectionOf(database).transaction(async (query) => {
      await enterJobs(query, municipalityId);
      return (await isAlone(query, municipalityId, 'seal')) ? work(query) : null;
    });
  let sealed = 0;
  for (;;) {
    const turn = await alone(async (query) => {
      const heard = await hear(query);
      if (heard.refusal) return { ...heard, sealed: 0, position: (await readHead(query, municipalityId)).position };
      const batch = await sealBatch(query, municipalityId, { size: batchSize, sweep, now });
      await checkpoint(query, municipalityId, signer, now);
      return { ...heard, sealed: batch.sealed, position: batch.head.position };
    });
    if (turn === null) {
      const position = await positionOf(database, municipalityId);
      return { sealed, position, isBusy: true, isBehind: false, refusal: null };
    }
    sealed += turn.sealed;
    if (turn.sealed === batchSize) continue;
    // The last batch is told when it is committed.
    const heard = (turn.sealed > 0 && (await alone(hear))) || turn;
    const { refusal, isBehind } = heard;
    return { sealed, position: turn.position, isBusy: false, isBehind, refusal };
  }
}

const NOT_ASKED = Promise.resolve({ refusal: null, isBehind: false });

/** Sign the head unless it is signed already. */
async function checkpoint(query: Query, municipalityId: string, signer: AuditSigner, now: Date): Promise<void> {
  const { position, head } = await readHead(query, municipalityId);
  const latest = await readLatestCheckpoint(query, municipalityId);
  if (position <= (latest?.position ?? 0)) return;
  const signed = signer.sign(municipalityId, { position, head, signedAt: now });
  await query(WRITE_CHECKPOINT, [municipalityId, position, head, now.toISOString(), signed.keyId, signed.signature]);
}

function positionOf(database: Database, municipalityId: string): Promise<number> {
  return connectionOf(database).transaction(async (query) => {
    await enterJobs(query, municipalityId);
    return (await readHead(query, municipalityId)).position;
  });
}
