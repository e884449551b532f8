import { execFile } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { endWithRun } from '@vern/bench/processes';

const run = promisify(execFile);

/** A disk of a run's own that can be filled without harm to anybody. */
export interface SmallDisk {
  readonly folder: string;
  /** Leave no room at all. */
  fill(): Promise<void>;
  /** Give the room back. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** Mount one in memory. Null where this user may not mount: then something else has to be thought of. */
export async function mountSmallDisk(megabytes: number): Promise<SmallDisk | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = await mkdtemp(join(tmpdir(), 'vern-disk-'));
  const mounted = await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).catch(() => null);
  if (!mounted) {
    await rm(folder, { recursive: true });
    return null;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: async () => {
      const file = await open(filler, 'w');
      for (const size of [1_048_576, 65_536, 4_096]) await writeUntilFull(file, Buffer.alloc(size, 1));
      await file.close();
    },
    empty: () => rm(filler, { force: true }),
    close: endWithRun(async () => {
      // Lazily: a process that ends meanwhile may still have a file open.
      await run('umount', ['-l', folder]);
      await rm(folder, { recursive: true, force: true });
    }),
  };
}

async function writeUntilFull(file: Awaited<ReturnType<typeof open>>, bytes: Buffer): Promise<void> {
  for (;;) {
    const isFull = await file.write(bytes).then(
      ({ bytesWritten }) => bytesWritten < bytes.length,
      () => true,
    );
    if (isFull) return;
  }
}
