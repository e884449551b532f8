import type { Connection } from '../engine/connection.ts';
import { oneAtATime } from './engine-turns.ts';
import { readMigrationList } from './migration-list.ts';
import { openSchemaEngine } from './schema-engine.ts';

type MigrationList = Awaited<ReturnType<typeof readMigrationList>>;

const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** Arbitrary number that all starts of Vern agree on: replicas that start together migrate one after the other. */
const MIGRATION_LOCK = 7_341_902;

/**
 * Bring a database to the newest schema, or as far as a list of migrations goes.
 * @returns The names of the migrations that were applied now; empty when there was nothing to do.
 */
export async function migrate(connection: Connection, list?: MigrationList): Promise<string[]> {
  const migrationsList = list ?? (await readMigrationList());
  if (await isCurrent(connection, migrationsList.migrationDirectories)) return [];
  return connection.withAdvisoryLock(MIGRATION_LOCK, () => oneAtATime(() => apply(connection, migrationsList)));
}

async function apply(connection: Connection, migrationsList: MigrationList): Promise<string[]> {
  const engine = await openSchemaEngine(connection.migrationAdapter());
  try {
    const applied = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS });
    return applied.appliedMigrationNames;
  } finally {
    engine.free();
  }
}

/** Reading the history is milliseconds; instantiating the engine is most of a second start. */
async function isCurrent(connection: Connection, wanted: readonly { path: string }[]): Promise<boolean> {
  if (!(await hasHistory(connection))) return false;
  const done = await connection.query<{ name: string }>(
    'select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  );
  const names = new Set(done.map((row) => row.name));
  return wanted.every((migration) => names.has(migration.path));
}

/** Whether this is a database of ours: one that some version of Vern has migrated. */
export async function hasHistory(connection: Connection): Promise<boolean> {
  const [history] = await connection.query<{ exists: boolean }>(
    `select to_regclass('_prisma_migrations') is not null as exists`,
  );
  return history?.exists === true;
}
