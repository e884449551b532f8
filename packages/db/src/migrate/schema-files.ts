import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../prisma/schema', import.meta.url));

/** Every schema file with its path, for Prisma's schema engine. */
export async function readSchemaFiles(): Promise<[path: string, content: string][]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (name) => [name, await readFile(`${FOLDER}/${name}`, 'utf8')] as [string, string]),
  );
}
