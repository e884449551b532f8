import { RETENTION_CLASSES } from '@vern/domain/retention';
import { describe, expect, it } from 'vitest';
import { describeEachEngine, type Engine, openTestDatabase } from '../../testing/index.ts';
import { connectionOf } from '../database.ts';
import { migrate } from './migrate.ts';
import { migrationDiff } from './migration-diff.ts';
import { readMigrationList } from './migration-list.ts';
import { openSchemaEngine } from './schema-engine.ts';

/** Written by the schema engine itself; it holds names of migrations. */
const NOT_OURS = ['_prisma_migrations'];

/** The same in every municipality. */
const EVERYWHERE = 'role_reach';

/** Rows that are no record of their own: derived, or kept exactly as long as what they are about. */
const WITHOUT_RETENTION = [
  'audit_checkpoint',
  'audit_entry',
  'audit_seal',
  'comparison_total',
  'data_migration',
  'first_answer',
  'incident_count_daily',
  'incident_count_delta',
  'municipality',
  'outbox',
  'role_reach',
];

describeEachEngine('the schema', (open) => {
  const query = <Row>(sql: string) => connectionOf(open().owner).query<Row>(sql);

  it('has nothing left to apply', async () => {
    expect(await migrate(connectionOf(open().owner))).toEqual([]);
  });

  it('has written its history as Prisma does, with the checksum of each file', async () => {
    const rows = await query<{ name: string; checksum: string }>(
      'select migration_name as name, checksum from _prisma_migrations order by 1',
    );
    const { migrationDirectories } = await readMigrationList();
    expect(rows.map(({ name }) => name)).toEqual(migrationDirectories.map(({ path }) => path));
    expect(rows.every(({ checksum }) => /^[0-9a-f]{64}$/.test(checksum))).toBe(true);
  });

  it('forces row-level security on every table', async () => {
    const rows = await query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and not (relrowsecurity and relforcerowsecurity) order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(NOT_OURS);
  });

  it('begins every key and every index with the municipality', async () => {
    const rows = await query<{ name: string; first: string }>(
      `select i.indexrelid::regclass::text as name, a.attname as first
        from pg_index i join pg_class c on c.oid = i.indrelid
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where c.relnamespace = 'public'::regnamespace and c.relname not in ('_prisma_migrations', '${EVERYWHERE}')`,
    );
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter(({ first }) => first !== 'municipality_id')).toEqual([]);
  });

  it('begins every foreign key with the municipality, on both sides', async () => {
    const rows = await query<{ name: string }>(
      `select k.conname as name from pg_constraint k
        join pg_attribute own on own.attrelid = k.conrelid and own.attnum = k.conkey[1]
        join pg_attribute other on other.attrelid = k.confrelid and other.attnum = k.confkey[1]
        where k.contype = 'f' and k.connamespace = 'public'::regnamespace
          and (own.attname <> 'municipality_id' or other.attname <> 'municipality_id')`,
    );
    expect(rows).toEqual([]);
  });

  it('gives every record a retention class that the domain knows, and a restriction', async () => {
    const rows = await query<{ table: string; column: string; preset: string | null }>(
      `select table_name as table, column_name as column, column_default as preset from information_schema.columns
        where table_schema = 'public' and table_name <> '_prisma_migrations' order by 1, 2`,
    );
    const tables = Map.groupBy(rows, ({ table }) => table);
    const lacking = [...tables].filter(
      ([, columns]) =>
        !['retention_class', 'restricted_at'].every((name) => columns.some(({ column }) => column === name)),
    );
    expect(lacking.map(([table]) => table)).toEqual(WITHOUT_RETENTION);
    const presets = rows
      .filter(({ column }) => column === 'retention_class')
      .map(({ preset }) => preset?.split("'")[1]);
    expect(presets.filter((preset) => !RETENTION_CLASSES.codes.some((code) => code === preset))).toEqual([]);
  });

  it('has no sequence: ids are made by the application', async () => {
    expect(await query(`select 1 from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace`)).toEqual(
      [],
    );
  });

  it('gives the serving roles no way around row-level security', async () => {
    const rows = await query<{ name: string }>(
      `select rolname as name from pg_roles where rolname like 'vern\\_%' and (rolbypassrls or rolsuper)`,
    );
    expect(rows).toEqual([]);
  });
});

/** Everything a table is, in words that both majors write alike. */
const SHAPE = `select string_agg(line, E'\\n' order by line) as shape from (
    select table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || coalesce(column_default, '') as line
      from information_schema.columns where table_schema = 'public'
    union all select indexdef from pg_indexes where schemaname = 'public'
    union all select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
      where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f', 'c')
    union all select tablename || ' ' || policyname || ' ' || cmd || ' ' || roles::text from pg_policies
    union all select oid::regprocedure || ' ' || prosecdef || ' ' || provolatile::text from pg_proc
      where pronamespace = 'public'::regnamespace
  ) described`;

describe('the migrations', () => {
  const shapeOn = async (engine: Engine) => {
    const test = await openTestDatabase(engine);
    try {
      const [row] = await connectionOf(test.owner).query<{ shape: string }>(SHAPE);
      return row!.shape;
    } finally {
      await test.close();
    }
  };

  it('make the same schema on the newest PostgreSQL and on the oldest we promise', async () => {
    const [newest, oldest] = [await shapeOn('pglite'), await shapeOn('postgres')];
    expect(newest.split('\n').length).toBeGreaterThan(200);
    expect(oldest).toBe(newest);
  });

  // Prisma's PostgreSQL adapter cannot read the catalogue back ("char"); the two engines agree, so one is enough.
  it('lead to exactly what the schema files say', async () => {
    const test = await openTestDatabase('pglite');
    const engine = await openSchemaEngine(connectionOf(test.owner).migrationAdapter());
    expect(await migrationDiff(engine)).toBeNull();
    engine.free();
    await test.close();
  });
});
