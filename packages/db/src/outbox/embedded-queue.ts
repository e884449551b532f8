import { connectionOf, type Database } from '../database.ts';

/** What a job queue needs of the embedded engine: it lives in the same process and may not open the folder itself. */
export interface EmbeddedQueue {
  query<Row>(sql: string, values?: unknown[]): Promise<{ rows: Row[] }>;
  exec(sql: string): Promise<{ rows: unknown[] }[]>;
}

/**
 * The embedded engine's way in for the job queue, which keeps tables of its own in a schema of its own.
 * @returns Null on a PostgreSQL server, where the queue connects like anybody else.
 */
export function embeddedQueue(database: Database): EmbeddedQueue | null {
  const connection = connectionOf(database);
  if (connection.engine !== 'pglite') return null;
  return {
    query: async <Row>(sql: string, values?: unknown[]) => ({ rows: await connection.query<Row>(sql, values) }),
    exec: async (sql) => (await connection.script(sql)) as { rows: unknown[] }[],
  };
}
