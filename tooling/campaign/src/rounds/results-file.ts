import { appendFile, readFile } from 'node:fs/promises';
import type { RoundResult } from './rounds.ts';

/** A round that was run, as a line of the results. */
export type Line = RoundResult & { readonly seed: number; readonly round: number; readonly at: string };

/** The rounds that were run, in the order they ended; none when there is no file. */
export async function readResults(path: string): Promise<readonly Line[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** Kept at once: a run that is broken off has what it found. */
export async function addResult(path: string, line: Line): Promise<void> {
  await appendFile(path, `${JSON.stringify(line)}\n`);
}
