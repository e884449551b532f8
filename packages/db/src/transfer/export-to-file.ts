import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Database } from '../database.ts';
import { exportData } from './export-data.ts';
import { TransferError } from './transfer-error.ts';

/** Lines are written together: a call to the system for each would be most of an export. */
const BUFFER_LENGTH = 256 * 1_024;

/**
 * Export into a file that its owner alone can read. It appears under its name when it is whole and on the disk; until then,
 * and after a failure, what stood there before stands there still.
 * @returns The number of rows.
 * @throws {TransferError} `nothing_to_export` for an empty database: a backup of nothing would be found out too late.
 */
export async function exportToFile(database: Database, path: string): Promise<number> {
  const part = `${path}.part`;
  const file = await open(part, 'w', 0o600);
  try {
    const rows = await write(database, file);
    if (rows === 0) throw new TransferError('nothing_to_export');
    await file.sync();
    await file.close();
    await rename(part, path);
    await syncFolder(dirname(path));
    return rows;
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(part, { force: true });
    throw error;
  }
}

async function write(database: Database, file: FileHandle): Promise<number> {
  let buffer = '';
  const flush = async () => {
    await file.appendFile(buffer);
    buffer = '';
  };
  const rows = await exportData(database, async (line) => {
    buffer += `${line}\n`;
    if (buffer.length >= BUFFER_LENGTH) await flush();
  });
  await flush();
  return rows;
}

/** A name in a folder outlives a power cut once the folder itself is on the disk. Not every system can open one. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
