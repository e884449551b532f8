import { inject } from 'vitest';
import { type Database, databaseOver } from '../src/database.ts';
import type { Connection } from '../src/engine/connection.ts';
import { openInMemory } from '../src/engine/open-pglite.ts';
import { openPostgres } from '../src/engine/open-postgres.ts';
import { migrate } from '../src/migrate/migrate.ts';
import { readMigrationList } from '../src/migrate/migration-list.ts';
import { createDatabaseOn } from './create-database-on.ts';
import type { Engine } from './open-test-database.ts';

/** A database as it was before a migration. */
export interface DatabaseBefore {
  /** As its owner, whom row-level security holds too. */
  readonly owner: Connection;
  /** Rows as a version of before wrote them, whatever the policies say. */
  fill(sql: string, values?: readonly unknown[]): Promise<void>;
  /** Apply that migration and all after it. */
  upgrade(): Promise<Database>;
  close(): Promise<void>;
}

/** An empty database with the schema of before a migration: what a test fills as the version before would have. */
export async function openBefore(engine: Engine, migration: string): Promise<DatabaseBefore> {
  const owner = engine === 'pglite' ? await openInMemory() : await openServer();
  const all = await readMigrationList();
  const before = all.migrationDirectories.filter(({ path }) => path < migration);
  await migrate(owner, { ...all, migrationDirectories: before });
  return {
    owner,
    fill: (sql, values = []) =>
      owner.transaction(async (query) => {
        await query('set local role vern_transfer');
        await query(sql, values);
      }),
    upgrade: async () => {
      await migrate(owner);
      return databaseOver(owner);
    },
    close: () => owner.close(),
  };
}

async function openServer(): Promise<Connection> {
  const { ownerUrl } = await createDatabaseOn(inject('vernTemplates').server);
  return openPostgres({ url: ownerUrl, poolSize: 2 });
}
