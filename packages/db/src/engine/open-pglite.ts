import { PGlite, types } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { PrismaClient } from '../../generated/prisma/client.ts';
import type { Connection } from './connection.ts';
import { checkFolder } from './folder-check.ts';
import { DatabaseFolderError } from './folder-error.ts';
import { lockFolder } from './folder-lock.ts';
import { migrationAdapter } from './migration-adapter.ts';

/** A `date` is a calendar day and stays text. */
const OPTIONS = {
  parsers: { [types.DATE]: (text: string) => text },
  // Its default of 128 MB keeps a second copy of what the system's own cache holds, and is zeroed at every start.
  startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB'],
};

/**
 * PostgreSQL in this process, on a folder; or in memory, for tests.
 * @throws {DatabaseFolderError} When the folder is in use, damaged or of another PostgreSQL major.
 */
export async function openPglite(folder: string | 'memory'): Promise<Connection> {
  if (folder === 'memory') return openInMemory();
  await checkFolder(folder);
  const unlock = await lockFolder(folder);
  try {
    return connect(await createOn(folder), unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** A database that is gone with the process; a copy of another's folder when its tar archive is given. */
export async function openInMemory(archive?: Blob): Promise<Connection> {
  return connect(
    await PGlite.create({ ...OPTIONS, ...(archive ? { loadDataDir: archive } : {}) }),
    async () => undefined,
  );
}

async function createOn(folder: string): Promise<PGlite> {
  try {
    return await PGlite.create(`file://${folder}/pgdata`, OPTIONS);
  } catch (cause) {
    throw new DatabaseFolderError('damaged', folder, { cause });
  }
}

function connect(db: PGlite, unlock: () => Promise<void>): Connection {
  const adapter = new PrismaPGlite(db);
  const prisma = new PrismaClient({ adapter });
  return {
    engine: 'pglite',
    prisma,
    query: async <Row>(sql: string, values: readonly unknown[] = []) => (await db.query<Row>(sql, [...values])).rows,
    transaction: (work) =>
      db.transaction((tx) =>
        work(async <Row>(sql: string, values: readonly unknown[] = []) => (await tx.query<Row>(sql, [...values])).rows),
      ),
    script: (sql) => db.exec(sql),
    migrationAdapter: () => migrationAdapter(adapter, (sql) => db.exec(sql)),
    // One process, one connection: there is nobody to wait for.
    withAdvisoryLock: (_key, work) => work(),
    close: async () => {
      await prisma.$disconnect();
      await db.close();
      await unlock();
    },
  };
}
