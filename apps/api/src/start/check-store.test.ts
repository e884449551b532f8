import { type Database, openDatabase } from '@vern/db';
import { createDatabaseOn, makeMunicipality, openTestDatabase, type TestDatabase, withClient } from '@vern/db/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testEnv } from '../host.fixture.ts';
import { checkStore } from './check-store.ts';

const NOBODY = '018f3a00-0000-7000-8000-00000000dead';

describe('the database that production serves from', () => {
  let test: TestDatabase;
  let municipalityId: string;
  const opened: Database[] = [];
  beforeAll(async () => {
    test = await openTestDatabase('postgres');
    ({ municipalityId } = await makeMunicipality(test, {}));
  });
  afterAll(async () => {
    for (const database of opened) await database.close();
    await test.close();
  });

  const env = (mode: 'demo' | 'production', id = municipalityId) => ({
    ...testEnv({ MUNICIPALITY_ID: id }),
    VERN_MODE: mode,
  });
  /** Opened under another login of the same server. */
  const under = async (url: string) => {
    const database = await openDatabase({ engine: 'postgres', url, migrationUrl: test.urls!.ownerUrl, poolSize: 1 });
    opened.push(database);
    return database;
  };
  const withLogin = async (name: string, sql: string) => {
    const { adminUrl, password } = inject('vernTemplates').server;
    const url = new URL(adminUrl);
    url.pathname = new URL(test.urls!.ownerUrl).pathname;
    await withClient(url.href, async (admin) => {
      await admin.query(`drop role if exists ${name}; create role ${name} login password '${password}' ${sql}`);
      await admin.query(`grant vern_app, vern_jobs to ${name}`);
    });
    url.username = name;
    url.password = password;
    return under(url.href);
  };

  it('is taken under a login that may become the app’s and the jobs’ roles alone', async () => {
    await expect(checkStore(env('production'), test.database)).resolves.toBeUndefined();
  });

  it.each([
    ['owns the tables', () => test.owner],
    ['is a superuser', () => withLogin('vern_super', 'superuser')],
    ['passes by row-level security', () => withLogin('vern_bypass', 'bypassrls')],
    ['may take whole databases along', () => withLogin('vern_mover', 'in role vern_transfer')],
  ])('is refused under a login that %s, which a demo may have', async (words, open) => {
    const database = await open();
    await expect(checkStore(env('production'), database)).rejects.toThrow(words);
    await expect(checkStore(env('demo'), database)).resolves.toBeUndefined();
  });

  it('is refused for a municipality that is not in it, in a demo too', async () => {
    for (const mode of ['production', 'demo'] as const) {
      await expect(checkStore(env(mode, NOBODY), test.database)).rejects.toThrow(
        'MUNICIPALITY_ID names no municipality',
      );
    }
  });

  it('is asked nothing about logins where the database is in this process', async () => {
    const embedded = await openTestDatabase('pglite');
    const { municipalityId: there } = await makeMunicipality(embedded, {});
    await expect(checkStore(env('production', there), embedded.database)).resolves.toBeUndefined();
    await embedded.close();
  });

  it('stays empty until it is filled: a new database serves nobody', async () => {
    const { ownerUrl } = await createDatabaseOn(inject('vernTemplates').server);
    const empty = await openDatabase({ engine: 'postgres', url: ownerUrl, poolSize: 2 });
    opened.push(empty);
    await expect(checkStore(env('demo'), empty)).rejects.toThrow('fill the database first');
  });
});
