import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openPglite } from '../engine/open-pglite.ts';
import { migrate } from './migrate.ts';
import { migrationDiff } from './migration-diff.ts';
import { openSchemaEngine } from './schema-engine.ts';

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Usage: pnpm --filter @vern/db migration:new NAME (small letters, digits, underscores)');
  process.exit(1);
}

const connection = await openPglite('memory');
await migrate(connection);
const engine = await openSchemaEngine(connection.migrationAdapter());
const sql = await migrationDiff(engine);
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const folder = fileURLToPath(new URL(`../../prisma/migrations/${stamp}_${name}`, import.meta.url));
await mkdir(folder);
await writeFile(`${folder}/migration.sql`, sql ?? '-- Nothing differs from the schema: write the statements here.\n');
console.log(`Written: ${folder}/migration.sql`);
await connection.close();
