import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { type AuditWitness, demoWitnessFolder, openWitness } from '@vern/db';
import type { Env } from '../env-fields.ts';
import { WitnessFolderError } from './witness-folder-error.ts';

/**
 * Where the sealer says what it has signed: the folder of the settings, or in a demo one beside its data, for each
 * database that the demo is started on.
 * @throws {WitnessFolderError} When the folder cannot be made or written.
 */
export async function auditWitness(env: Env): Promise<AuditWitness> {
  const folder = env.AUDIT_WITNESS ?? demoWitnessFolder(env.VERN_DATA, env.DATABASE_URL);
  try {
    const witness = await openWitness(folder);
    await access(folder, constants.W_OK | constants.X_OK);
    return witness;
  } catch (cause) {
    throw new WitnessFolderError(folder, { cause });
  }
}
