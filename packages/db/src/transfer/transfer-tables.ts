import type { Query } from '../engine/connection.ts';

/** Where the history of migrations is kept; it travels as a name in the header, not as rows. */
export const MIGRATIONS_TABLE = '_prisma_migrations';

/** The same in every municipality, and written by the migrations wherever the data go. */
const REACH_TABLE = 'role_reach';

const TABLES = `select tablename as name from pg_tables
  where schemaname = 'public' and tablename not in ($1, $2) order by tablename`;

const REFERENCES = `select distinct conrelid::regclass::text as child, confrelid::regclass::text as parent
  from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conrelid <> confrelid`;

/** Every table with rows of ours, those that others refer to first. Read from the database, so that none is forgotten. */
export async function readTransferTables(query: Query): Promise<readonly string[]> {
  const tables = (await query<{ name: string }>(TABLES, [MIGRATIONS_TABLE, REACH_TABLE])).map(({ name }) => name);
  const references = await query<{ child: string; parent: string }>(REFERENCES);
  const placed: string[] = [];
  while (placed.length < tables.length) {
    const ready = tables.filter(
      (table) =>
        !placed.includes(table) && references.every(({ child, parent }) => child !== table || placed.includes(parent)),
    );
    if (ready.length === 0) throw new RangeError('Tables refer to each other in a circle.');
    placed.push(...ready);
  }
  return placed;
}

/** Name of the newest migration that was applied. */
export async function readSchemaVersion(query: Query): Promise<string> {
  const [row] = await query<{ name: string }>(
    `select migration_name as name from ${MIGRATIONS_TABLE}
      where finished_at is not null and rolled_back_at is null order by migration_name desc limit 1`,
  );
  return row!.name;
}
