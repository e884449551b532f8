import type { Query } from '../engine/connection.ts';
import type { AuditBreak, AuditFault } from './audit-break.ts';
import { CHAIN_START } from './chain-hash.ts';
import { type AuditSigner, isSignedBy, isWitnessedBy } from './checkpoint.ts';
import { firstCheckpointAfter, readCheckpointAt, readLatestCheckpoint } from './checkpoint-rows.ts';
import { followChain, readSeals } from './follow-chain.ts';
import type { AuditWitness } from './open-witness.ts';
import { readHead } from './seal-batch.ts';

/** Seals that one turn recomputes before it says them: a long audit is caught up with in many short turns. */
const CATCH_UP = 5_000;

const PAGE_SIZE = 1_000;

const HASH_AT = `select encode(s.hash, 'hex') as hash from audit_seal s
  where s.municipality_id = $1::uuid and s.position = $2::bigint`;

type Options = {
  readonly municipalityId: string;
  readonly signer: AuditSigner;
  readonly witness: AuditWitness;
  readonly now: Date;
};

/**
 * Hold the chain against what was said of it, and say how much longer it has become since. Only what is committed is said:
 * were it said before, a commit that failed would make the witness know more than ever was.
 *
 * The transaction must be in the jobs' role and alone at sealing.
 *
 * @returns Why nothing may be signed on top of this chain, and whether there is more to catch up with.
 */
export async function bearWitness(
  query: Query,
  { municipalityId, signer, witness, now }: Options,
): Promise<{ readonly refusal: AuditBreak | null; readonly isBehind: boolean }> {
  const refuse = (position: number, fault: AuditFault, entryId: string | null = null) => ({
    refusal: { position, fault, entryId },
    isBehind: false,
  });
  const last = await witness.last(municipalityId);
  const from = last ?? { position: 0, head: CHAIN_START };
  if (last) {
    if (last.witnessKeyId === signer.keyId && !isWitnessedBy(signer.publicKey, municipalityId, last)) {
      return refuse(last.position, 'witness_broken');
    }
    const [seal] = await query<{ hash: string }>(HASH_AT, [municipalityId, last.position]);
    if (!seal) return refuse(last.position, 'tail_missing');
    if (seal.hash !== last.head) return refuse(last.position, 'checkpoint_differs');
    const kept = await readCheckpointAt(query, municipalityId, last.position);
    if (kept?.signature !== last.signature) return refuse(last.position, 'checkpoint_missing');
  }
  const head = await readHead(query, municipalityId);
  const latest = await readLatestCheckpoint(query, municipalityId);
  if (!last && !(await witness.isBegun(municipalityId))) {
    const signedBefore = Math.max(head.position, latest?.position ?? 0);
    if (signedBefore > 0) return refuse(signedBefore, 'witness_missing');
    await witness.begin(municipalityId, { at: now, reason: 'begun with the audit' });
  }
  if (latest && latest.position > head.position) return refuse(head.position + 1, 'tail_missing');
  // Seals are written with their checkpoint. Only a chain that nobody has signed yet has none.
  if ((latest ?? last) && head.position > (latest?.position ?? 0)) return refuse(head.position, 'checkpoint_missing');
  const next = latest && latest.position > from.position && (await nextAfter(query, municipalityId, from.position));
  if (!next) return { refusal: null, isBehind: false };
  const { reached, broken } = await followChain({
    municipalityId,
    from,
    to: next.position,
    page: (after) => readSeals(query, municipalityId, after, PAGE_SIZE),
  });
  if (broken) return { refusal: broken, isBehind: false };
  if (reached.head !== next.head) return refuse(next.position, 'checkpoint_differs');
  if (next.keyId === signer.keyId && !isSignedBy(signer.publicKey, municipalityId, next)) {
    return refuse(next.position, 'signature_invalid');
  }
  await witness.append(municipalityId, signer, next);
  return { refusal: null, isBehind: next.position < latest.position };
}

/** The furthest checkpoint that a turn can catch up with; when the next is further off, that. */
async function nextAfter(query: Query, municipalityId: string, position: number) {
  const near = await readLatestCheckpoint(query, municipalityId, position + CATCH_UP);
  return near && near.position > position ? near : firstCheckpointAfter(query, municipalityId, position);
}
