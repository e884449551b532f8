import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { withSetUpLock } from './set-up-lock.mjs';

/** Above the largest process id Linux gives. */
const NOBODY = 4_194_305;

function lockFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vern-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function leaveLock(folder: string, owner: number): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'set-up.lock');
  writeFileSync(file, String(owner));
  return file;
}

describe('withSetUpLock', () => {
  it('gives back what the work gave, and the lock', async () => {
    const folder = lockFolder();
    expect(await withSetUpLock(folder, async () => 42)).toBe(42);
    expect(existsSync(join(folder, 'set-up.lock'))).toBe(false);
  });

  it('gives the lock back when the work fails', async () => {
    const folder = lockFolder();
    await expect(withSetUpLock(folder, async () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
    expect(existsSync(join(folder, 'set-up.lock'))).toBe(false);
  });

  it('takes over from an owner that is gone', async () => {
    const folder = lockFolder();
    leaveLock(folder, NOBODY);
    expect(await withSetUpLock(folder, async () => 'mine')).toBe('mine');
  });

  it('takes over from a silent owner whose process id somebody else has now', async () => {
    const folder = lockFolder();
    const file = leaveLock(folder, process.ppid);
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(file, longAgo, longAgo);
    expect(await withSetUpLock(folder, async () => 'mine')).toBe('mine');
  });

  it('waits for a living owner', async () => {
    const folder = lockFolder();
    const file = leaveLock(folder, process.ppid);
    let entered = false;
    const work = withSetUpLock(folder, async () => {
      entered = true;
    });
    await setTimeout(400);
    expect(entered).toBe(false);
    rmSync(file);
    await work;
    expect(entered).toBe(true);
  });
});
