import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { type AuditWitness, openWitness } from '@vern/db';
import type { Env } from '../env.ts';
import { WitnessFolderError } from './witness-folder-error.ts';

/**
 * Where the sealer says what it has signed: the folder of the settings, or in a demo one beside its data, for each
 * database that the demo is started on.
 * @throws {WitnessFolderError} When the folder cannot be made or written.
 */
export async function auditWitness(env: Env): Promise<AuditWitness> {
  const folder = env.AUDIT_WITNESS ?? join(env.VERN_DATA, demoName(env.DATABASE_URL));
  try {
    const witness = await openWitness(folder);
    await access(folder, constants.W_OK | constants.X_OK);
    return witness;
  } catch (cause) {
    throw new WitnessFolderError(folder, { cause });
  }
}

function demoName(databaseUrl: string | undefined): string {
  if (databaseUrl === undefined) return 'audit-witness';
  return `audit-witness-${createHash('sha256').update(databaseUrl).digest('hex').slice(0, 12)}`;
}
