import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { DatabaseFolderError } from './folder-error.ts';

interface Owner {
  readonly pid: number;
  /** Kernel start time of the process: a pid is used again, this pair is not. Empty where the system does not tell. */
  readonly startedAt: string;
}

/**
 * Take the folder for this process alone; the embedded engine takes no lock itself and two writers lose rows in silence.
 * A dead owner's lock is recovered.
 * @returns Gives the folder back.
 * @throws {DatabaseFolderError} `in_use` while another process lives on it, `not_writable`.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = `${folder}/vern.lock`;
  const mine: Owner = { pid: process.pid, startedAt: await startTime(process.pid) };
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((cause) => notWritable(folder, cause));
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (await createExclusively(path, mine, folder)) return () => release(path, mine);
    const owner = await readOwner(path);
    if (owner && (await isAlive(owner))) {
      throw new DatabaseFolderError('in_use', folder, { detail: { pid: String(owner.pid) } });
    }
    await takeAway(path, owner, folder);
  }
  throw new DatabaseFolderError('in_use', folder);
}

async function createExclusively(path: string, owner: Owner, folder: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(JSON.stringify(owner));
    } catch (error) {
      // On a full disk an empty one would be left, that belongs to nobody.
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    return notWritable(folder, error);
  }
}

/** Moving is atomic: of two starts that find the same dead lock, one moves it and the other looks again. */
async function takeAway(path: string, seen: Owner | undefined, folder: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    return notWritable(folder, error);
  }
  const moved = await readOwner(aside);
  // Between reading and moving somebody may have recovered it already: give a living owner's lock back.
  if (moved && moved.pid !== seen?.pid && (await isAlive(moved))) await rename(aside, path);
  else await rm(aside, { force: true });
}

async function release(path: string, mine: Owner): Promise<void> {
  const owner = await readOwner(path);
  if (owner?.pid === mine.pid) await rm(path, { force: true });
}

async function readOwner(path: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

async function isAlive(owner: Owner): Promise<boolean> {
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const now = await startTime(owner.pid);
  return owner.startedAt === '' || now === '' || owner.startedAt === now;
}

/** Field 22 of Linux' `/proc/<pid>/stat`; the command before it may hold spaces and parentheses. */
async function startTime(pid: number): Promise<string> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function notWritable(folder: string, cause: unknown): never {
  throw new DatabaseFolderError('not_writable', folder, { cause });
}
