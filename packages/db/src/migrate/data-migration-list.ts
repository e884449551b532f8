import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { statementsOf } from '../access/statements-of.ts';

/** A change of data that is made once for each municipality. */
export interface DataMigration {
  readonly name: string;
  readonly statements: readonly string[];
}

const FOLDER = fileURLToPath(new URL('../../prisma/data-migrations/', import.meta.url));

/** The changes of data on disk, oldest first. */
export async function readDataMigrations(folder = FOLDER): Promise<readonly DataMigration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
  return Promise.all(
    names.map(async (file) => ({
      name: file.slice(0, -'.sql'.length),
      statements: statementsOf(await readFile(folder + file, 'utf8')).map(({ text }) => text),
    })),
  );
}
