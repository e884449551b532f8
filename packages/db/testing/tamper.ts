import pg from 'pg';
import { connectionOf } from '../src/database.ts';
import type { TestDatabase } from './open-test-database.ts';

/** Change rows as somebody would who has the whole database in their hands: no policy and no trigger is asked. */
export async function tamper(
  test: TestDatabase,
  server: { readonly adminUrl: string },
  sql: string,
  values: unknown[],
) {
  if (test.urls === null) return void (await connectionOf(test.owner).query(sql, values));
  const url = new URL(server.adminUrl);
  url.pathname = new URL(test.urls.ownerUrl).pathname;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(sql, values);
  } finally {
    await client.end();
  }
}
