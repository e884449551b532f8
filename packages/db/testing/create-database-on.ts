import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A running server: what another process needs to use it. */
export interface ServerAddress {
  /** Address of the superuser on the maintenance database. */
  readonly adminUrl: string;
  /** Of the two logins `vern_owner` and `vern_login`. */
  readonly password: string;
}

export interface DatabaseUrls {
  readonly name: string;
  /** Migrates, seeds, exports; no superuser. */
  readonly ownerUrl: string;
  /** Serves; may become the app's and the jobs' roles and nothing else. */
  readonly appUrl: string;
}

/** Make a database on a server: empty, or as a copy of a template that nobody is connected to. */
export async function createDatabaseOn(server: ServerAddress, template?: string): Promise<DatabaseUrls> {
  const name = `vern_${randomBytes(6).toString('hex')}`;
  await withClient(server.adminUrl, async (client) => {
    await client.query(`create database ${name} owner vern_owner ${template ? `template ${template}` : ''}`);
  });
  const at = (user: string) => {
    const url = new URL(server.adminUrl);
    url.username = user;
    url.password = server.password;
    url.pathname = `/${name}`;
    return url.href;
  };
  if (!template) {
    await withClient(server.adminUrl.replace(/postgres$/, name), async (client) => {
      await client.query('alter schema public owner to vern_owner');
      for (const role of ['vern_app', 'vern_jobs', 'vern_lookup', 'vern_transfer']) await createRole(client, role);
      await client.query('grant vern_app, vern_jobs to vern_login');
    });
  }
  return { name, ownerUrl: at('vern_owner'), appUrl: at('vern_login') };
}

export async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function createRole(client: pg.Client, role: string): Promise<void> {
  await client
    .query(`create role ${role} nologin`)
    .catch((error: { code?: string }) =>
      error.code === '42710' || error.code === '23505' ? undefined : Promise.reject(error),
    );
  await client.query(`grant ${role} to vern_owner`);
}
