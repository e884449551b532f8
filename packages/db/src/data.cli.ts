import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { readDatabaseOptions } from './env.ts';
import { openDatabase, openExistingDatabase } from './open-database.ts';
import { runCommand } from './run-command.ts';
import { exportToFile } from './transfer/export-to-file.ts';
import { importData } from './transfer/import-data.ts';
import { linesOf } from './transfer/lines-of.ts';

async function exportTo(file: string): Promise<void> {
  const database = await openExistingDatabase(readDatabaseOptions());
  try {
    console.log(`Exported ${await exportToFile(database, file)} rows.`);
  } finally {
    await database.close();
  }
}

async function importFrom(file: string): Promise<void> {
  // A file that is not there is told of before a database is made for it.
  await access(file);
  const database = await openDatabase(readDatabaseOptions());
  try {
    const { rows, isVerified } = await importData(database, linesOf(createReadStream(file, 'utf8')));
    if (!isVerified) {
      console.error('An older Vern wrote the file, without a checksum: that nothing in it was changed is not proven.');
    }
    console.log(`Imported ${rows} rows.`);
  } finally {
    await database.close();
  }
}

const [direction, file, ...more] = process.argv.slice(2);
if ((direction !== 'export' && direction !== 'import') || !file || more.length > 0) {
  console.error('Usage: node packages/db/src/data.cli.ts export FILE | import FILE');
  process.exit(1);
}
await runCommand(async () => {
  await (direction === 'export' ? exportTo(file) : importFrom(file));
  return 0;
});
