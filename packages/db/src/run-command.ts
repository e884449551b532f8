import { DatabaseFolderError } from './engine/folder-error.ts';
import { TransferError } from './transfer/transfer-error.ts';

const FOLDER_SENTENCES = {
  in_use: 'The data folder is in use by a running Vern. Stop it first.',
  damaged: 'The data folder is damaged. Restore it from a copy, or name another in VERN_DATA.',
  other_major: 'The data folder was written by another PostgreSQL. Export it with the Vern that wrote it.',
  not_writable: 'The data folder cannot be written. Name another in VERN_DATA, or change its owner.',
} as const;

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
  return code === 'ENOENT' ? `There is no file ${path}.` : null;
}
