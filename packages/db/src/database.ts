import type { Connection } from './engine/connection.ts';
import { isWritable } from './engine/is-writable.ts';

/** An open, migrated database. What it can do goes through the repositories; the client inside is not for others. */
export interface Database {
  readonly engine: 'pglite' | 'postgres';
  /** Whether it answers now, takes what is written, and has room for it. False after two seconds without an answer. */
  isWritable(): Promise<boolean>;
  close(): Promise<void>;
}

const CONNECTIONS = new WeakMap<Database, Connection>();

/** For this package's own rooms: the connection behind a database. */
export function connectionOf(database: Database): Connection {
  const connection = CONNECTIONS.get(database);
  if (!connection) throw new TypeError('Not a database of this package, or one that was made by hand.');
  return connection;
}

/** A database that is reached over this connection, migrated already. */
export function databaseOver(connection: Connection): Database {
  const database: Database = {
    engine: connection.engine,
    isWritable: () => isWritable(connection),
    close: () => connection.close(),
  };
  CONNECTIONS.set(database, connection);
  return database;
}
