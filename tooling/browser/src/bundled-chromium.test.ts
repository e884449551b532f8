import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { unpackBundledChromium } from './bundled-chromium.ts';

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('unpackBundledChromium', () => {
  it('gives parallel runs one whole browser and leaves nothing half-unpacked behind', { timeout: 60_000 }, async () => {
    const cacheFolder = await mkdtemp(join(tmpdir(), 'vern browser æ-'));
    onTestFinished(() => rm(cacheFolder, { recursive: true }));
    const [first, second] = await Promise.all([unpackBundledChromium(cacheFolder), unpackBundledChromium(cacheFolder)]);
    expect(second).toEqual(first);
    expect(await readdir(cacheFolder)).toHaveLength(1);
    expect(await readdir(first.env['LD_LIBRARY_PATH'] ?? '')).toContain('libnss3.so');
    expect(await readdir(join(first.env['FONTCONFIG_PATH'] ?? '', 'fonts'))).not.toHaveLength(0);
  });
});
