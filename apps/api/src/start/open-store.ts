import { mkdir } from 'node:fs/promises';
import { type AuditSigner, type AuditWitness, type Database, listMunicipalities, openDatabase } from '@vern/db';
import { FJORDVIK } from '@vern/db/demo-people';
import type { LoadOptions } from '@vern/db/seed';
import type { Env } from '../env.ts';
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
    await fillDemo(database, env, progressLine(say));
  }
  await checkStore(env, database);
  return { database, signer, witness };
}

/** Whole municipalities are written by the owner alone: on a server with an owner of its own, through that login. */
async function fillDemo(database: Database, env: Env, onProgress: Progress): Promise<void> {
  if ((await listMunicipalities(database)).includes(FJORDVIK)) return;
  const { DATABASE_URL, DATABASE_MIGRATION_URL: url } = env;
  // What makes a municipality is needed once in a database's life.
  const { loadScenario } = await import('@vern/db/seed');
  const owner = DATABASE_URL && url ? await openDatabase({ engine: 'postgres', url, poolSize: 2 }) : database;
  try {
    await loadScenario(owner, 'fjordvik', { asOf: new Date(), onProgress });
  } finally {
    if (owner !== database) await owner.close();
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
