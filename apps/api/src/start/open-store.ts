import { mkdir } from 'node:fs/promises';
import { type AuditSigner, type Database, openDatabase } from '@vern/db';
import { loadScenario } from '@vern/db/seed';
import type { Env } from '../env.ts';
import { auditSigner } from './audit-signer.ts';
import { progressLine } from './progress-line.ts';

/** What the server keeps things in, and what it signs the audit with. */
export type Store = { readonly database: Database; readonly signer: AuditSigner };

/**
 * Open the database, bring it to the newest schema, and in a demo fill it with the invented municipality once.
 * @throws {DatabaseFolderError} When the embedded database's folder cannot be used.
 */
export async function openStore(env: Env, say: (text: string) => void): Promise<Store> {
  await mkdir(env.VERN_DATA, { recursive: true, mode: 0o700 }).catch(() => undefined);
  const database = await open(env);
  const signer = await auditSigner(env);
  if (env.VERN_MODE === 'demo') {
    const onProgress = progressLine(say);
    await loadScenario(database, 'fjordvik', { asOf: new Date(), onProgress });
  }
  return { database, signer };
}

function open(env: Env): Promise<Database> {
  const { DATABASE_URL: url, DATABASE_MIGRATION_URL: migrationUrl, DATABASE_POOL: poolSize } = env;
  if (!url) return openDatabase({ engine: 'pglite', folder: env.VERN_DATA });
  return openDatabase({ engine: 'postgres', url, poolSize, ...(migrationUrl ? { migrationUrl } : {}) });
}
