import type { Query } from '../engine/connection.ts';
import { canonicalEntry } from './canonical-entry.ts';
import { CHAIN_START, chainHash } from './chain-hash.ts';
import { ENTRY_COLUMNS, type EntryRow } from './entry-row.ts';

/** The end of a chain; position 0 before its first entry. */
export interface ChainHead {
  readonly position: number;
  /** Hexadecimal. */
  readonly head: string;
}

/**
 * How far behind the newest sealed entry a late transaction may come and still be seen without a sweep. From its id to its
 * commit an entry waits 10 s for a connection and lives 20 s, at the most.
 */
const LATE_MS = 45_000;

const HEAD = `select s.position::text, encode(s.hash, 'hex') as head from audit_seal s
  where s.municipality_id = $1::uuid order by s.position desc limit 1`;

const NEWEST = `select entry_id as id from audit_seal where municipality_id = $1::uuid order by entry_id desc limit 1`;

// What is committed is visible, whatever order it came in; ids begin with their time, so the window is a range of the key.
const UNSEALED = `select ${ENTRY_COLUMNS} from audit_entry e
  where e.municipality_id = $1::uuid and e.id >= $2::uuid and not exists (
    select 1 from audit_seal s where s.municipality_id = e.municipality_id and s.entry_id = e.id)
  order by e.id limit $3`;

const APPEND = `insert into audit_seal (municipality_id, position, entry_id, hash)
  select $1::uuid, $2::bigint + nth, id, decode(hash, 'hex')
  from unnest($3::uuid[], $4::text[]) with ordinality as sealed(id, hash, nth)`;

export async function readHead(query: Query, municipalityId: string): Promise<ChainHead> {
  const [row] = await query<{ position: string; head: string }>(HEAD, [municipalityId]);
  return row ? { position: Number(row.position), head: row.head } : { position: 0, head: CHAIN_START };
}

/**
 * Chain up to `size` unsealed entries after the head. The transaction must be in the jobs' role and alone at it.
 * @param sweep - Look at every entry, not only those near the newest sealed one.
 */
export async function sealBatch(
  query: Query,
  municipalityId: string,
  { size, sweep }: { readonly size: number; readonly sweep: boolean },
): Promise<{ readonly sealed: number; readonly head: ChainHead }> {
  const start = await readHead(query, municipalityId);
  const from = sweep ? FIRST_ID : await windowStart(query, municipalityId);
  const entries = await query<EntryRow>(UNSEALED, [municipalityId, from, size]);
  if (entries.length === 0) return { sealed: 0, head: start };
  let { head } = start;
  const hashes = entries.map((entry) => {
    head = chainHash(head, canonicalEntry(municipalityId, entry));
    return head;
  });
  await query(APPEND, [municipalityId, start.position, entries.map((entry) => entry.id), hashes]);
  return { sealed: entries.length, head: { position: start.position + entries.length, head } };
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** The smallest UUIDv7 of an instant shortly before the newest sealed entry. */
async function windowStart(query: Query, municipalityId: string): Promise<string> {
  const [newest] = await query<{ id: string }>(NEWEST, [municipalityId]);
  if (!newest) return FIRST_ID;
  const madeAt = Number.parseInt(newest.id.slice(0, 8) + newest.id.slice(9, 13), 16);
  const digits = Math.max(0, madeAt - LATE_MS)
    .toString(16)
    .padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}-0000-0000-000000000000`;
}
