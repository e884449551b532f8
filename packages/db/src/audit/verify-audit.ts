import type { KeyObject } from 'node:crypto';
import { connectionOf, type Database } from '../database.ts';
import type { Query } from '../engine/connection.ts';
import { enterJobs } from '../scope/enter-scope.ts';
import { type AuditBreak, firstOf } from './audit-break.ts';
import { CHAIN_START } from './chain-hash.ts';
import { isSignedBy, keyIdOf, type SignedCheckpoint } from './checkpoint.ts';
import { readCheckpoints } from './checkpoint-rows.ts';
import { DATE_ALLOWANCE_MS, dateWatcher } from './entry-dates.ts';
import { followChain, readSeals } from './follow-chain.ts';
import { checkWitness, type WitnessLine } from './witness-lines.ts';

/** What a verification found. */
export interface AuditReport {
  /** Seals that hold, from the first on. */
  readonly verified: number;
  /** Entries that wait for the sealer; not proven, not suspect. */
  readonly unsealed: number;
  /** Of these, entries that say they are older than the last checkpoint: the sealer would have had them. */
  readonly overdue: number;
  readonly checkpoints: number;
  /** How long the chain was when the witness last heard of it; 0 without a witness. */
  readonly witnessed: number;
  readonly firstBreak: AuditBreak | null;
  /** Entries whose own date does not fit the place they have in the chain, and the first of them. */
  readonly misdated: number;
  readonly firstMisdated: AuditBreak | null;
}

/** Which keys are trusted, what was witnessed, and how the chain is read. */
export interface VerifyOptions {
  /** Public keys that may have signed; when it is not given, signatures are not checked. */
  readonly publicKeys?: readonly KeyObject[];
  /** What was kept outside the database: only that finds a chain that was cut or made again together with its checkpoints. */
  readonly witnessed?: readonly WitnessLine[];
  /** Entries read at a time; default 5,000. */
  readonly pageSize?: number;
}

const UNSEALED = `select count(*)::text as unsealed, count(*) filter (where e.at < $2::timestamptz)::text as overdue
  from audit_entry e where e.municipality_id = $1::uuid and not exists (
  select 1 from audit_seal s where s.municipality_id = e.municipality_id and s.entry_id = e.id)`;

/** Recompute a municipality's chain from its first entry and hold it against every checkpoint, signed and witnessed. */
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
  const said = witnessed.map(({ checkpoint }) => checkpoint);
  const { verified, broken, misdated, firstMisdated } = await walk(municipalityId, stored, said, (after) =>
    run((query) => readSeals(query, municipalityId, after, pageSize)),
  );
  const lastSigned = stored.at(-1)?.signedAt.getTime() ?? DATE_ALLOWANCE_MS;
  const due = new Date(lastSigned - DATE_ALLOWANCE_MS).toISOString();
  const [waiting] = await run((query) => query<{ unsealed: string; overdue: string }>(UNSEALED, [municipalityId, due]));
  return {
    verified,
    unsealed: Number(waiting!.unsealed),
    overdue: Number(waiting!.overdue),
    checkpoints: stored.length,
    witnessed: said.at(-1)?.position ?? 0,
    firstBreak: firstOf([
      broken,
      missingCheckpoint(stored, said, verified),
      publicKeys ? unsoundSignature(municipalityId, [...stored, ...said], publicKeys) : null,
      checkWitness(municipalityId, witnessed, publicKeys),
    ]),
    misdated,
    firstMisdated,
  };
}

/** Whether a verification found nothing wrong. What waits for the sealer is not wrong. */
export function isSound({ firstBreak, misdated, overdue }: AuditReport): boolean {
  return firstBreak === null && misdated === 0 && overdue === 0;
}

async function walk(
  municipalityId: string,
  stored: readonly SignedCheckpoint[],
  said: readonly SignedCheckpoint[],
  page: Parameters<typeof followChain>[0]['page'],
) {
  const headsAt = Map.groupBy([...stored, ...said], ({ position }) => position);
  const dateFault = dateWatcher(stored);
  let misdated = 0;
  let firstMisdated: AuditBreak | null = null;
  const { reached, broken } = await followChain({
    municipalityId,
    from: { position: 0, head: CHAIN_START },
    page,
    look: (entry, { position, head }) => {
      if (headsAt.get(position)?.some((checkpoint) => checkpoint.head !== head)) return 'checkpoint_differs';
      const fault = dateFault(position, entry);
      if (fault) {
        misdated += 1;
        firstMisdated ??= { position, fault, entryId: entry.id };
      }
      return null;
    },
  });
  const verified = reached.position;
  const isCut = [...headsAt.keys()].some((position) => position > verified);
  const cut = isCut ? ({ position: verified + 1, fault: 'tail_missing', entryId: null } as const) : null;
  return { verified, broken: broken ?? cut, misdated, firstMisdated: firstMisdated as AuditBreak | null };
}

/** What was witnessed is in the database too, and what has been signed at all is signed to its end. */
function missingCheckpoint(
  stored: readonly SignedCheckpoint[],
  said: readonly SignedCheckpoint[],
  verified: number,
): AuditBreak | null {
  const signatures = new Set(stored.map(({ signature }) => signature));
  const gone = said.find(({ signature }) => !signatures.has(signature));
  if (gone) return { position: gone.position, fault: 'checkpoint_missing', entryId: null };
  const end = stored.at(-1)?.position ?? verified;
  return end < verified ? { position: end + 1, fault: 'checkpoint_missing', entryId: null } : null;
}

function unsoundSignature(
  municipalityId: string,
  checkpoints: readonly SignedCheckpoint[],
  publicKeys: readonly KeyObject[],
): AuditBreak | null {
  const keys = new Map(publicKeys.map((key) => [keyIdOf(key), key]));
  const faults = checkpoints.map((checkpoint): AuditBreak | null => {
    const key = keys.get(checkpoint.keyId);
    const fault = !key ? 'key_unknown' : isSignedBy(key, municipalityId, checkpoint) ? null : 'signature_invalid';
    return fault && { position: checkpoint.position, fault, entryId: null };
  });
  return firstOf(faults);
}
