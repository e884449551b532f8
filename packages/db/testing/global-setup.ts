import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../src/open-database.ts';
import { createDatabaseOn, type ServerAddress } from './create-database-on.ts';
import { startPostgresServer } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    vernTemplates: Templates;
  }
}

/** Migrated databases to copy: migrating once a run, not once a file. */
export interface Templates {
  readonly server: ServerAddress;
  /** Name of the database on the server. */
  readonly postgres: string;
  /** Path of a tar archive of the embedded engine's folder. */
  readonly pglite: string;
}

/** For `globalSetup` of a test project: one PostgreSQL server and a migrated template of each engine. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'vern-templates-'));
  const [server, pglite] = await Promise.all([startPostgresServer(), archiveMigrated(folder)]);
  const template = await createDatabaseOn(server);
  await (await openDatabase({ engine: 'postgres', url: template.ownerUrl, poolSize: 2 })).close();
  const { adminUrl, password } = server;
  project.provide('vernTemplates', { server: { adminUrl, password }, postgres: template.name, pglite });
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

async function archiveMigrated(folder: string): Promise<string> {
  const data = join(folder, 'data');
  await (await openDatabase({ engine: 'pglite', folder: data })).close();
  const engine = await PGlite.create(`file://${data}/pgdata`);
  const archive = await engine.dumpDataDir('none');
  await engine.close();
  const path = join(folder, 'migrated.tar');
  await writeFile(path, Buffer.from(await archive.arrayBuffer()));
  return path;
}
