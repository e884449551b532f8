import { createHash } from 'node:crypto';
import { join } from 'node:path';

/**
 * Where a demo keeps its audit's witness: beside its data, and for each server's database that it is started on apart.
 * @param databaseUrl - None for the embedded database.
 */
export function demoWitnessFolder(dataFolder: string, databaseUrl: string | undefined): string {
  if (databaseUrl === undefined) return join(dataFolder, 'audit-witness');
  const name = createHash('sha256').update(databaseUrl).digest('hex').slice(0, 12);
  return join(dataFolder, `audit-witness-${name}`);
}
