import { readFile } from 'node:fs/promises';
import { DatabaseFolderError } from './folder-error.ts';

/** The PostgreSQL major that the embedded engine speaks; its folders are not readable by another. */
export const PGLITE_MAJOR = '18';

/**
 * Refuse a folder that another PostgreSQL major wrote, before the engine trips over it.
 * @throws {DatabaseFolderError} `other_major`, or `damaged` when there are files but no version.
 */
export async function checkFolder(folder: string): Promise<void> {
  const control = await readIfThere(`${folder}/pgdata/global/pg_control`);
  const version = (await readIfThere(`${folder}/pgdata/PG_VERSION`))?.toString('utf8').trim();
  if (control === undefined && version === undefined) return;
  if (control === undefined || version === undefined) throw new DatabaseFolderError('damaged', folder);
  if (version !== PGLITE_MAJOR) throw new DatabaseFolderError('other_major', folder, { detail: { version } });
}

/** Whether an embedded database was made in a folder, of whatever version and in whatever state. */
export async function holdsDatabase(folder: string): Promise<boolean> {
  return (await readIfThere(`${folder}/pgdata/PG_VERSION`)) !== undefined;
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
}
