import pg from 'pg';

/** One statement on a connection of its own. @throws When the server does not answer within two seconds. */
export async function askServer<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000, query_timeout: 2_000 });
  // The statement fails with whatever breaks the connection.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether it answers now. */
export function answers(url: string): Promise<boolean> {
  return askServer(url, 'select 1').then(
    () => true,
    () => false,
  );
}
