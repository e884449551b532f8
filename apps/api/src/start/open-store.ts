import { mkdir } from 'node:fs/promises';
import {
  type AuditSigner,
  type AuditWitness,
  type Database,
  listMunicipalities,
  openDatabase,
  sealAudit,
} from '@vern/db';
import { FJORDVIK } from '@vern/db/demo-people';
import type { LoadOptions } from '@vern/db/seed';
import type { Env } from '../env-fields.ts';
import { auditSigner } from './audit-signer.ts';
import { auditWitness } from './audit-witness.ts';
import { checkStore } from './check-store.ts';
import { progressLine } from './progress-line.ts';

type Progress = NonNullable<LoadOptions['onProgress']>;

/** What the server keeps things in, what it signs the audit with, and where it says what it signed. */
export type Store = {
  readonly database: Database;
  readonly signer: AuditSigner;
  readonly witness: AuditWitness;
};

/**
 * Open the database, bring it to the newest schema, and in a demo fill it with the invented municipality once.
 * @throws {SettingsError} When the settings must not serve from it.
 * @throws {WitnessFolderError} When the audit's witness cannot be written.
 * @throws {DatabaseFolderError} When the embedded database's folder cannot be used.
 */
export async function openStore(env: Env, say: (text: string) => void): Promise<Store> {
  await mkdir(env.VERN_DATA, { recursive: true, mode: 0o700 }).catch(() => undefined);
  const database = await open(env);
  const signer = await auditSigner(env);
  const witness = await auditWitness(env);
  if (env.VERN_MODE === 'demo') {
    const isFilled = await fillDemo(database, env, progressLine(say));
    // A demo's folder is copied and put back as its people please: what it begins with proves nothing to anybody.
    if (!(await witness.isBegun(FJORDVIK))) await witness.begin(FJORDVIK, { at: new Date(), reason: 'a demo' });
    if (isFilled) await signDemo({ database, signer, witness });
  }
  await checkStore(env, database);
  return { database, signer, witness };
}

/**
 * Whole municipalities are written by the owner alone: on a server with an owner of its own, through that login.
 * @returns Whether it was this start that wrote it.
 */
async function fillDemo(database: Database, env: Env, onProgress: Progress): Promise<boolean> {
  if ((await listMunicipalities(database)).includes(FJORDVIK)) return false;
  const { DATABASE_URL, DATABASE_MIGRATION_URL: url } = env;
  // The code that makes a municipality is needed once in a database's life.
  const { loadScenario } = await import('@vern/db/seed');
  const owner = DATABASE_URL && url ? await openDatabase({ engine: 'postgres', url, poolSize: 2 }) : database;
  try {
    const { loaded } = await loadScenario(owner, 'fjordvik', { asOf: new Date(), onProgress });
    return loaded;
  } finally {
    if (owner !== database) await owner.close();
  }
}

/**
 * Sign the chain that came with the demo, and say so to the witness: recomputing all of it takes seconds in which the embedded
 * engine answers nobody, so they are spent before the server says that it is ready.
 */
async function signDemo({ database, signer, witness }: Store): Promise<void> {
  for (let isSaid = false; !isSaid; isSaid = (await witness.last(FJORDVIK)) !== null) {
    const { isBusy, refusal } = await sealAudit(database, FJORDVIK, signer, new Date(), { witness });
    // A second server of one database is at it, or will say loudly what is wrong: nothing to wait for.
    if (isBusy || refusal) return;
  }
}

function open(env: Env): Promise<Database> {
  const { DATABASE_URL: url, DATABASE_MIGRATION_URL: migrationUrl, DATABASE_POOL: poolSize } = env;
  if (!url) return openDatabase({ engine: 'pglite', folder: env.VERN_DATA });
  return openDatabase({
    engine: 'postgres',
    url,
    poolSize,
    isServing: true,
    ...(migrationUrl ? { migrationUrl } : {}),
  });
}
