import type { Connection } from '../engine/connection.ts';
import { type AccessDifference, accessDifferences } from './access-differences.ts';
import type { AccessStatement } from './access-files.ts';
import { readAccess } from './read-access.ts';
import { replayAccess } from './replay-access.ts';

const TAKEN_BACK = new Error('Compared; taken back.');

/**
 * Hold what the database's migrations have led to against what `prisma/access` says. Changes nothing.
 * @param schemaChange - Statements on the tables to run first: what the schema files say and no migration does yet.
 */
export async function compareAccess(
  connection: Connection,
  statements: readonly AccessStatement[],
  schemaChange: readonly string[] = [],
): Promise<readonly AccessDifference[]> {
  let differences: readonly AccessDifference[] = [];
  const work = connection.transaction(async (query) => {
    const migrated = await readAccess(query);
    differences = accessDifferences(migrated, await replayAccess(query, statements, schemaChange));
    throw TAKEN_BACK;
  });
  await work.catch((error: unknown) => {
    if (error !== TAKEN_BACK) throw error;
  });
  return differences;
}
