import { type Database, databaseOver } from './database.ts';
import type { Connection } from './engine/connection.ts';
import { holdsDatabase } from './engine/folder-check.ts';
import { readDataMigrations } from './migrate/data-migration-list.ts';
import { hasHistory, migrate } from './migrate/migrate.ts';
import { migrateData } from './migrate/migrate-data.ts';
import { TransferError } from './transfer/transfer-error.ts';

/** Which engine, and where its data are. */
export type DatabaseOptions =
  | { readonly engine: 'pglite' /** A folder, or `memory`. */; readonly folder: string }
  | {
      readonly engine: 'postgres';
      readonly url: string;
      /** The owner's login, for migrations alone; the serving login when it is not given. */
      readonly migrationUrl?: string;
      readonly poolSize?: number;
      /** Whether people wait for the answers: then nothing is waited for longer than seconds. Default no. */
      readonly isServing?: boolean;
      readonly onIdleError?: (error: Error) => void;
    };

/**
 * Open a database and bring it to the newest schema.
 * @throws {DatabaseFolderError} When the embedded engine's folder cannot be used.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return databaseOver(await (options.engine === 'postgres' ? connectToServer(options) : openFolder(options.folder)));
}

/**
 * Open a database that is there already: for what reads. Of a slip in a name no new, empty database comes, and somebody
 * else's is left as it is.
 * @throws {TransferError} `no_database` when there is none of ours.
 * @throws {DatabaseFolderError} When the embedded engine's folder cannot be used.
 */
export async function openExistingDatabase(options: DatabaseOptions): Promise<Database> {
  if (!(await isThere(options))) throw new TransferError('no_database');
  return openDatabase(options);
}

async function isThere(options: DatabaseOptions): Promise<boolean> {
  if (options.engine === 'pglite') return holdsDatabase(options.folder);
  const { openPostgres } = await import('./engine/open-postgres.ts');
  const connection = openPostgres({ url: options.url, poolSize: 1 });
  try {
    return await hasHistory(connection);
  } finally {
    await connection.close();
  }
}

type ServerOptions = Extract<DatabaseOptions, { readonly engine: 'postgres' }>;

// An engine is loaded when it is opened: a server never pays for the embedded one, nor a demo for the server's driver.
async function connectToServer(options: ServerOptions): Promise<Connection> {
  const { openPostgres } = await import('./engine/open-postgres.ts');
  const owner = openPostgres({ url: options.migrationUrl ?? options.url, poolSize: 2 });
  try {
    await bringToNewest(owner);
  } finally {
    await owner.close();
  }
  return openPostgres(options);
}

async function openFolder(folder: string): Promise<Connection> {
  const { openPglite } = await import('./engine/open-pglite.ts');
  const connection = await openPglite(folder);
  await bringToNewest(connection);
  return connection;
}

/** The schema first, and then the data that are kept in it. */
async function bringToNewest(connection: Connection): Promise<void> {
  await migrate(connection);
  await migrateData(connection, await readDataMigrations());
}
