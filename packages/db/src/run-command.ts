import { DatabaseFolderError } from './engine/folder-error.ts';
import { TransferError } from './transfer/transfer-error.ts';

const FOLDER_SENTENCES = {
  in_use: 'The data folder is in use by a running Vern. Stop it first.',
  damaged: 'The data folder is damaged. Restore it from a copy, or name another in VERN_DATA.',
  other_major: 'The data folder was written by another PostgreSQL. Export it with the Vern that wrote it.',
  not_writable: 'The data folder cannot be written. Name another in VERN_DATA, or change its owner.',
} as const;

const FILE_SENTENCES: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no file ${path}.`,
  EACCES: (path) => `This user has no right to ${path}.`,
};

const OTHER_SENTENCES: Readonly<Record<string, string>> = {
  EISDIR: 'That is a folder: name a file.',
  ENOSPC: 'The disk is full. Make room, or name a file on another one.',
  ECONNREFUSED: 'PostgreSQL does not answer: start it, or correct the address in DATABASE_MIGRATION_URL.',
  ENOTFOUND: 'There is no such server: correct the address in DATABASE_MIGRATION_URL.',
  '28P01': 'PostgreSQL refuses the login: correct user or password in DATABASE_MIGRATION_URL.',
  '28000': 'PostgreSQL refuses the login: correct user or password in DATABASE_MIGRATION_URL.',
  '3D000': 'There is no database of that name: make it, or correct the address in DATABASE_MIGRATION_URL.',
  '42501': 'That login is not the owner of the database: name the owner in DATABASE_MIGRATION_URL.',
};

/**
 * Run a command of this package and end with the code it gives. What somebody can do something about is one sentence and
 * code 1; anything else is a fault of ours and keeps its trace.
 */
export async function runCommand(command: () => Promise<number>): Promise<never> {
  try {
    process.exit(await command());
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === null) throw error;
    process.stderr.write(`${sentence}\n`);
    process.exit(1);
  }
}

function sentenceOf(error: unknown): string | null {
  if (error instanceof TransferError) return error.message;
  if (error instanceof DatabaseFolderError) return FOLDER_SENTENCES[error.fault];
  const { code, path } = error as NodeJS.ErrnoException;
  if (path !== undefined && code !== undefined && code in FILE_SENTENCES) return FILE_SENTENCES[code]!(path);
  return OTHER_SENTENCES[code ?? ''] ?? null;
}
