import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findInstalledChromium } from './installed-chromium.ts';

async function folderWith(files: Record<string, { text?: string; mode?: number }>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vern browser æ-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, { text = 'binary', mode = 0o755 }] of Object.entries(files)) {
    await writeFile(join(folder, name), text, { mode });
  }
  return folder;
}

// A platform without fixed places, so that a browser installed on this machine changes nothing.
const find = (searchPath: string) => findInstalledChromium('freebsd', searchPath);

describe('findInstalledChromium', () => {
  it('finds a program on PATH, also below a folder with spaces and non-ASCII letters', async () => {
    const folder = await folderWith({ chromium: {} });
    expect(find(`/nowhere:${folder}`)).toBe(join(folder, 'chromium'));
  });

  it('prefers Google Chrome to Chromium, whatever the order of PATH', async () => {
    const first = await folderWith({ chromium: {} });
    const second = await folderWith({ 'google-chrome': {} });
    expect(find(`${first}:${second}`)).toBe(join(second, 'google-chrome'));
  });

  it.each([
    ['a file that may not be run', { chromium: { mode: 0o644 } }],
    [
      "Ubuntu's script that only asks for the snap",
      { 'chromium-browser': { text: '#!/bin/sh\nexec /snap/bin/chromium' } },
    ],
    ['a program of another name', { firefox: {} }],
  ])('passes over %s', async (_what, files) => {
    expect(find(await folderWith(files))).toBeUndefined();
  });

  it('passes over a link to the snap runner', async () => {
    const folder = await folderWith({});
    await mkdir(join(folder, 'bin'));
    await writeFile(join(folder, 'snap'), '', { mode: 0o755 });
    await symlink(join(folder, 'snap'), join(folder, 'bin', 'chromium'));
    expect(find(join(folder, 'bin'))).toBeUndefined();
  });

  it('passes over a folder named like the program, and relative folders on PATH', async () => {
    const folder = await folderWith({});
    await mkdir(join(folder, 'chromium'));
    expect(find(`.:${folder}`)).toBeUndefined();
  });
});
