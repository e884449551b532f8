import type { KeyObject } from 'node:crypto';
import { connectionOf, type Database } from '../database.ts';
import type { Query } from '../engine/connection.ts';
import { enterJobs } from '../scope/enter-scope.ts';
import { canonicalEntry } from './canonical-entry.ts';
import { CHAIN_START, chainHash } from './chain-hash.ts';
import { isSignedBy, keyIdOf, type SignedCheckpoint } from './checkpoint.ts';
import { ENTRY_COLUMNS, type EntryRow } from './entry-row.ts';

/** What is wrong at the first place where something is wrong. */
export interface AuditBreak {
  /** Place in the chain, from 1. */
  readonly position: number;
  readonly fault: AuditFault;
  readonly entryId: string | null;
}

/** What is wrong at a place of the chain. */
export type AuditFault =
  /** A seal is gone from the middle of the chain. */
  | 'seal_missing'
  /** The seal is there, the entry it stands for is not. */
  | 'entry_missing'
  /** The entry was changed, or seals have changed places. */
  | 'hash_differs'
  /** The chain is consistent, but is not the one that was signed. */
  | 'checkpoint_differs'
  /** The chain is shorter than it was when it was signed. */
  | 'tail_missing'
  | 'signature_invalid'
  /** Signed with a key that was not given. */
  | 'key_unknown';

/** What a verification found: the first break, and how many entries are not sealed yet. */
export interface AuditReport {
  /** Seals that hold, from the first on. */
  readonly verified: number;
  /** Entries that wait for the sealer; not proven, not suspect. */
  readonly unsealed: number;
  readonly checkpoints: number;
  readonly firstBreak: AuditBreak | null;
}

/** Which keys are trusted, and how the chain is read. */
export interface VerifyOptions {
  /** Public keys that may have signed; when it is not given, signatures are not checked. */
  readonly publicKeys?: readonly KeyObject[];
  /** Checkpoints kept outside the database: a tail cut together with its checkpoints is found by them. */
  readonly witnessed?: readonly SignedCheckpoint[];
  /** Entries read at a time; default 5,000. */
  readonly pageSize?: number;
}

type Seal = EntryRow & { readonly position: string; readonly entryId: string; readonly hash: string };

const PAGE = `select s.position::text, s.entry_id as "entryId", encode(s.hash, 'hex') as hash, ${ENTRY_COLUMNS}
  from audit_seal s
  left join audit_entry e on e.municipality_id = s.municipality_id and e.id = s.entry_id
  where s.municipality_id = $1::uuid and s.position > $2::bigint
  order by s.position limit $3`;

const CHECKPOINTS = `select c.position::text, encode(c.head, 'hex') as head, c.signed_at as "signedAt",
  c.key_id as "keyId", encode(c.signature, 'hex') as signature
  from audit_checkpoint c where c.municipality_id = $1::uuid order by c.position`;

const UNSEALED = `select count(*)::text as count from audit_entry e where e.municipality_id = $1::uuid and not exists (
  select 1 from audit_seal s where s.municipality_id = e.municipality_id and s.entry_id = e.id)`;

/** Recompute a municipality's chain from its first entry and hold it against every signed checkpoint. */
export async function verifyAudit(
  database: Database,
  municipalityId: string,
  { publicKeys, witnessed = [], pageSize = 5_000 }: VerifyOptions = {},
): Promise<AuditReport> {
  const connection = connectionOf(database);
  const run = <T>(work: (query: Query) => Promise<T>) =>
    connection.transaction(async (query) => {
      await enterJobs(query, municipalityId);
      return work(query);
    });
  const stored = await run((query) => readCheckpoints(query, municipalityId));
  const checkpoints = [...stored, ...witnessed].sort((a, b) => a.position - b.position);
  const chain = await walk(municipalityId, checkpoints, (after) =>
    run((query) => query<Seal>(PAGE, [municipalityId, after, pageSize])),
  );
  const [unsealed] = await run((query) => query<{ count: string }>(UNSEALED, [municipalityId]));
  const breaks = [chain.broken, publicKeys ? unsoundSignature(municipalityId, checkpoints, publicKeys) : null];
  const firstBreak = breaks.reduce((first, each) =>
    first && (!each || first.position <= each.position) ? first : each,
  );
  return { verified: chain.verified, unsealed: Number(unsealed!.count), checkpoints: checkpoints.length, firstBreak };
}

async function readCheckpoints(query: Query, municipalityId: string): Promise<readonly SignedCheckpoint[]> {
  const rows = await query<Omit<SignedCheckpoint, 'position'> & { position: string }>(CHECKPOINTS, [municipalityId]);
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}

async function walk(
  municipalityId: string,
  checkpoints: readonly SignedCheckpoint[],
  page: (after: number) => Promise<readonly Seal[]>,
): Promise<{ readonly verified: number; readonly broken: AuditBreak | null }> {
  const headAt = Map.groupBy(checkpoints, (checkpoint) => checkpoint.position);
  let verified = 0;
  let head = CHAIN_START;
  for (let seals = await page(0); seals.length > 0; seals = await page(verified)) {
    for (const seal of seals) {
      const position = verified + 1;
      const stop = (fault: AuditFault) => ({ verified, broken: { position, fault, entryId: seal.entryId } });
      if (Number(seal.position) !== position) return stop('seal_missing');
      if (seal.id === null) return stop('entry_missing');
      head = chainHash(head, canonicalEntry(municipalityId, seal));
      if (head !== seal.hash) return stop('hash_differs');
      if (headAt.get(position)?.some((checkpoint) => checkpoint.head !== head)) return stop('checkpoint_differs');
      verified = position;
    }
  }
  const cut = checkpoints.some((checkpoint) => checkpoint.position > verified);
  return { verified, broken: cut ? { position: verified + 1, fault: 'tail_missing', entryId: null } : null };
}

function unsoundSignature(
  municipalityId: string,
  checkpoints: readonly SignedCheckpoint[],
  publicKeys: readonly KeyObject[],
): AuditBreak | null {
  const keys = new Map(publicKeys.map((key) => [keyIdOf(key), key]));
  for (const checkpoint of checkpoints) {
    const key = keys.get(checkpoint.keyId);
    const fault = !key ? 'key_unknown' : isSignedBy(key, municipalityId, checkpoint) ? null : 'signature_invalid';
    if (fault) return { position: checkpoint.position, fault, entryId: null };
  }
  return null;
}
