import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findChromium } from './find-chromium.ts';

describe('findChromium', () => {
  it('takes the program named by CHROMIUM_PATH before any other', async () => {
    const found = await findChromium({ CHROMIUM_PATH: process.execPath });
    expect(found).toMatchObject({ executablePath: process.execPath, source: 'CHROMIUM_PATH', env: {} });
  });

  it('says what to do when CHROMIUM_PATH names no program', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vern-browser-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const missing = join(folder, 'chromium');
    await expect(findChromium({ CHROMIUM_PATH: missing })).rejects.toThrow(/correct it or unset it/);
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'brings its own libraries and fonts on a machine without any browser',
    async () => {
      const found = await findChromium({ PATH: '' });
      expect(['installed', 'bundled']).toContain(found.source);
      if (found.source === 'bundled') {
        expect(Object.keys(found.env).sort()).toEqual([
          'FONTCONFIG_FILE',
          'FONTCONFIG_PATH',
          'LD_LIBRARY_PATH',
          'XDG_CACHE_HOME',
        ]);
      }
    },
  );
});
