import type { Query } from '../engine/connection.ts';
import type { AuditBreak, AuditFault } from './audit-break.ts';
import { canonicalEntry } from './canonical-entry.ts';
import { chainHash } from './chain-hash.ts';
import { ENTRY_COLUMNS, type EntryRow } from './entry-row.ts';
import type { ChainHead } from './seal-batch.ts';

/** A seal with the entry it stands for. */
export type SealedEntry = EntryRow & { readonly position: string; readonly entryId: string; readonly hash: string };

type Options = {
  readonly municipalityId: string;
  /** Where to begin; what is before it is taken as it is. */
  readonly from: ChainHead;
  /** Seals at most `to`, when the rest is not asked for. */
  readonly to?: number;
  /** Seals after a position, in order; none at the end. */
  readonly page: (after: number) => Promise<readonly SealedEntry[]>;
  /** Asked of every seal that holds. */
  readonly look?: (entry: SealedEntry, reached: ChainHead) => AuditFault | null;
};

// A page of seals first, then each one's entry by its key: left to join as it likes, a planner that has not seen the tables
// since they grew (the embedded engine never looks by itself) reads all entries for every page.
const PAGE = `select s.position::text, s.entry_id as "entryId", encode(s.hash, 'hex') as hash, ${ENTRY_COLUMNS}
  from (
    select position, entry_id, hash from audit_seal
    where municipality_id = $1::uuid and position > $2::bigint
    order by position limit $3
  ) s
  left join lateral (
    select * from audit_entry where municipality_id = $1::uuid and id = s.entry_id offset 0
  ) e on true
  order by s.position`;

/** The next seals after a position with their entries. The transaction must be in the jobs' role. */
export function readSeals(query: Query, municipalityId: string, after: number, size: number) {
  return query<SealedEntry>(PAGE, [municipalityId, after, size]);
}

/** Recompute the chain from a place on. @returns How far it holds, and what is wrong right after that. */
export async function followChain({
  municipalityId,
  from,
  to = Number.POSITIVE_INFINITY,
  page,
  look = () => null,
}: Options): Promise<{ readonly reached: ChainHead; readonly broken: AuditBreak | null }> {
  let reached = from;
  for (let seals = await page(from.position); seals.length > 0; seals = await page(reached.position)) {
    for (const seal of seals) {
      const position = reached.position + 1;
      if (position > to) return { reached, broken: null };
      const stop = (fault: AuditFault) => ({ reached, broken: { position, fault, entryId: seal.entryId } });
      if (Number(seal.position) !== position) return stop('seal_missing');
      if (seal.id === null) return stop('entry_missing');
      const head = chainHash(reached.head, canonicalEntry(municipalityId, seal));
      if (head !== seal.hash) return stop('hash_differs');
      const fault = look(seal, { position, head });
      if (fault) return stop(fault);
      reached = { position, head };
    }
  }
  return { reached, broken: null };
}
