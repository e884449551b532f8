import type { Query } from '../engine/connection.ts';
import type { SignedCheckpoint } from './checkpoint.ts';

const READ = `select c.position::text, encode(c.head, 'hex') as head, c.signed_at as "signedAt", c.key_id as "keyId",
  encode(c.signature, 'hex') as signature from audit_checkpoint c where c.municipality_id = $1::uuid`;

/** More than any chain is long. */
const ANY_LENGTH = Number.MAX_SAFE_INTEGER;

/** All checkpoints in the database, in order. The transaction must be in the jobs' role, as for the others here. */
export function readCheckpoints(query: Query, municipalityId: string): Promise<readonly SignedCheckpoint[]> {
  return read(query, `${READ} order by c.position`, [municipalityId]);
}

/** The last checkpoint, or the last up to a place. */
export async function readLatestCheckpoint(query: Query, municipalityId: string, upTo = ANY_LENGTH) {
  const sql = `${READ} and c.position <= $2::bigint order by c.position desc limit 1`;
  return (await read(query, sql, [municipalityId, upTo]))[0] ?? null;
}

/** The first checkpoint beyond a place. */
export async function firstCheckpointAfter(query: Query, municipalityId: string, position: number) {
  const sql = `${READ} and c.position > $2::bigint order by c.position limit 1`;
  return (await read(query, sql, [municipalityId, position]))[0] ?? null;
}

/** The checkpoint at a place. */
export async function readCheckpointAt(query: Query, municipalityId: string, position: number) {
  return (await read(query, `${READ} and c.position = $2::bigint`, [municipalityId, position]))[0] ?? null;
}

async function read(query: Query, sql: string, values: readonly unknown[]): Promise<readonly SignedCheckpoint[]> {
  const rows = await query<Omit<SignedCheckpoint, 'position'> & { readonly position: string }>(sql, values);
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}
