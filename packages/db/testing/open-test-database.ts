import { readFile } from 'node:fs/promises';
import { inject } from 'vitest';
import { type Database, databaseOver } from '../src/database.ts';
import { openInMemory } from '../src/engine/open-pglite.ts';
import { openPostgres } from '../src/engine/open-postgres.ts';
import { createDatabaseOn } from './create-database-on.ts';

/** The engines that everything is tested on: the newest PostgreSQL, embedded, and the oldest we promise, a server. */
export const ENGINES = ['pglite', 'postgres'] as const;

export type Engine = (typeof ENGINES)[number];

/** A migrated, empty database of a test file's own. */
export interface TestDatabase {
  /** As it serves. */
  readonly database: Database;
  /** As its owner, for demo data. On the embedded engine the same. */
  readonly owner: Database;
  /** Addresses on the server; null on the embedded engine. */
  readonly urls: { readonly ownerUrl: string; readonly appUrl: string } | null;
  close(): Promise<void>;
}

/** Copy a migrated template. The project's `globalSetup` must be `testing/global-setup.ts`. */
export async function openTestDatabase(engine: Engine): Promise<TestDatabase> {
  const templates = inject('vernTemplates');
  if (engine === 'pglite') {
    const archive = new Blob([await readFile(templates.pglite)]);
    const database = databaseOver(await openInMemory(archive));
    return { database, owner: database, urls: null, close: () => database.close() };
  }
  const urls = await createDatabaseOn(templates.server, templates.postgres);
  const database = databaseOver(openPostgres({ url: urls.appUrl }));
  const owner = databaseOver(openPostgres({ url: urls.ownerUrl, poolSize: 4 }));
  return {
    database,
    owner,
    urls,
    close: async () => {
      await database.close();
      await owner.close();
    },
  };
}
