import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describeDifferences } from '../access/access-differences.ts';
import { readAccessFiles } from '../access/access-files.ts';
import { accessMigration } from '../access/access-migration.ts';
import { compareAccess } from '../access/compare-access.ts';
import { domainReach, reachMigration, storedReach } from '../access/role-reach.ts';
import { statementsOf } from '../access/statements-of.ts';
import { openPglite } from '../engine/open-pglite.ts';
import { migrate } from './migrate.ts';
import { migrationDiff } from './migration-diff.ts';
import { readMigrationList } from './migration-list.ts';
import { openSchemaEngine } from './schema-engine.ts';

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Usage: pnpm --filter @vern/db migration:new NAME (small letters, digits, underscores)');
  process.exit(1);
}

const connection = await openPglite('memory');
await migrate(connection);
const engine = await openSchemaEngine(connection.migrationAdapter());
const schema = (await migrationDiff(engine)) ?? '';
const statements = await readAccessFiles();
const schemaChange = statementsOf(schema).map(({ text }) => text);
const { before, after } = accessMigration(await compareAccess(connection, statements, schemaChange), statements);
const isThere = !schema.includes('CREATE TABLE "role_reach"');
const reach = reachMigration(isThere ? await connection.transaction(storedReach) : [], domainReach());
const sql = [before, [schema.trim()], after, reach]
  .map((part) => part.join('\n').trim())
  .filter(Boolean)
  .join('\n\n');
const now = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const newest = (await readMigrationList()).migrationDirectories.at(-1)!.path.slice(0, 14);
// Always the last: an older stamp would be applied earlier on a new database than on one that is there.
const stamp = now > newest ? now : String(BigInt(newest) + 1n);
const folder = fileURLToPath(new URL(`../../prisma/migrations/${stamp}_${name}`, import.meta.url));
await mkdir(folder);
const nothing = '-- Nothing differs from the schema and from prisma/access: write the statements here.';
await writeFile(`${folder}/migration.sql`, `${(sql || nothing).trim()}\n`);
console.log(`Written: ${folder}/migration.sql`);

// Tried at once: what it does not lead to is told now, not by the tests.
if (sql) await connection.script(sql);
const left = describeDifferences(await compareAccess(connection, statements), statements);
if (left) {
  console.error(`\nIt does not lead to all that prisma/access says; write the rest by hand:\n\n${left}`);
  process.exitCode = 1;
}
await connection.close();
