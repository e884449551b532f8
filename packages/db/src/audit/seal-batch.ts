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

// An id from beyond now is nobody's clock: looked at from there, everything that follows would be too old to be seen.
const NEWEST = `select entry_id as id from audit_seal where municipality_id = $1::uuid and entry_id <= $2::uuid
  order by entry_id desc limit 1`;

// A committed row is visible, whatever order it came in; ids begin with their time, so the window is a range of the key.
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
 * @param now - What is newer is not the newest: default, whatever is there.
 */
export async function sealBatch(
  query: Query,
  municipalityId: string,
  { size, sweep, now }: { readonly size: number; readonly sweep: boolean; readonly now?: Date },
): Promise<{ readonly sealed: number; readonly head: ChainHead }> {
  const start = await readHead(query, municipalityId);
  const from = sweep ? FIRST_ID : await windowStart(query, municipalityId, now);
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
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** The smallest UUIDv7 of an instant shortly before the newest sealed entry. */
async function windowStart(query: Query, municipalityId: string, now?: Date): Promise<string> {
  const upTo = now ? firstIdAt(now.getTime() + LATE_MS) : LAST_ID;
  const [newest] = await query<{ id: string }>(NEWEST, [municipalityId, upTo]);
  if (!newest) return FIRST_ID;
  const madeAt = Number.parseInt(newest.id.slice(0, 8) + newest.id.slice(9, 13), 16);
  return firstIdAt(madeAt - LATE_MS);
}

/** The smallest UUIDv7 of an instant, in milliseconds. */
function firstIdAt(instant: number): string {
  const digits = Math.max(0, instant).toString(16).padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}-0000-0000-000000000000`;
}
