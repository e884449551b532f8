import type { Connection } from './engine/connection.ts';
import { openPglite } from './engine/open-pglite.ts';
import { openPostgres } from './engine/open-postgres.ts';
import { migrate } from './migrate/migrate.ts';

/** Which engine, and where its data are. */
export type DatabaseOptions =
  | { readonly engine: 'pglite' /** A folder, or `memory`. */; readonly folder: string }
  | {
      readonly engine: 'postgres';
      readonly url: string;
      /** The owner's login, for migrations alone; the serving login when it is not given. */
      readonly migrationUrl?: string;
      readonly poolSize?: number;
      readonly onIdleError?: (error: Error) => void;
    };

/** An open, migrated database. What it can do goes through the repositories; the client inside is not for others. */
export interface Database {
  readonly engine: 'pglite' | 'postgres';
  /** Whether it answers now. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
}

const CONNECTIONS = new WeakMap<Database, Connection>();

/**
 * Open a database and bring it to the newest schema.
 * @throws {DatabaseFolderError} When the embedded engine's folder cannot be used.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.engine === 'postgres') await migrateAsOwner(options.migrationUrl ?? options.url);
  const connection = options.engine === 'pglite' ? await openPglite(options.folder) : openPostgres(options);
  if (options.engine === 'pglite') await migrate(connection);
  return databaseOver(connection);
}

/** For this package's own rooms: the connection behind a database. */
export function connectionOf(database: Database): Connection {
  const connection = CONNECTIONS.get(database);
  if (!connection) throw new TypeError('Not a database of this package, or one that was made by hand.');
  return connection;
}

export function databaseOver(connection: Connection): Database {
  const database: Database = {
    engine: connection.engine,
    ping: () =>
      connection.query('select 1').then(
        () => true,
        () => false,
      ),
    close: () => connection.close(),
  };
  CONNECTIONS.set(database, connection);
  return database;
}

async function migrateAsOwner(url: string): Promise<void> {
  const owner = openPostgres({ url, poolSize: 2 });
  try {
    await migrate(owner);
  } finally {
    await owner.close();
  }
}
