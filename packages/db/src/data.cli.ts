import { createReadStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { openDatabase } from './database.ts';
import { readDatabaseOptions } from './env.ts';
import { runCommand } from './run-command.ts';
import { exportData } from './transfer/export-data.ts';
import { importData } from './transfer/import-data.ts';

/** The file appears under its name when it is whole. */
async function exportTo(file: string): Promise<number> {
  const database = await openDatabase(readDatabaseOptions());
  const part = `${file}.part`;
  const target = await open(part, 'w', 0o600);
  const stream = target.createWriteStream();
  try {
    const rows = await exportData(database, async (line) => {
      if (!stream.write(`${line}\n`)) await new Promise<void>((resolve) => stream.once('drain', () => resolve()));
    });
    await new Promise<void>((resolve) => stream.end(() => resolve()));
    await rename(part, file);
    return rows;
  } finally {
    await database.close();
  }
}

async function importFrom(file: string): Promise<number> {
  const source = createReadStream(file, 'utf8');
  await new Promise((resolve, reject) => source.once('open', resolve).once('error', reject));
  const database = await openDatabase(readDatabaseOptions());
  try {
    return await importData(database, createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY }));
  } finally {
    await database.close();
  }
}

const [direction, file] = process.argv.slice(2);
if ((direction !== 'export' && direction !== 'import') || !file) {
  console.error('Usage: node packages/db/src/data.cli.ts export FILE | import FILE');
  process.exit(1);
}
await runCommand(async () => {
  const rows = direction === 'export' ? await exportTo(file) : await importFrom(file);
  console.log(`${direction === 'export' ? 'Exported' : 'Imported'} ${rows} rows.`);
  return 0;
});
