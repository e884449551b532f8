import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { childEnv } from './child-env.mjs';

const root = join('/', 'srv', 'vern');

describe('childEnv', () => {
  it('puts the project’s own programs first on PATH', () => {
    const { PATH = '' } = childEnv(root, { PATH: '/usr/bin' }, tmpdir());
    expect(PATH.split(delimiter)).toEqual([join(root, 'node_modules', '.bin'), '/usr/bin']);
  });

  it('passes everything else on, and turns telemetry off even where it was on', () => {
    const env = childEnv(root, { PORT: '8080', TURBO_TELEMETRY_DISABLED: '0' }, tmpdir());
    expect(env).toMatchObject({
      PORT: '8080',
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
      CHECKPOINT_DISABLE: '1',
    });
  });

  it('keeps the caches below the project for a user without a home', () => {
    const home = mkdtempSync(join(tmpdir(), 'vern-home-'));
    onTestFinished(() => rmSync(home, { recursive: true, force: true }));
    expect(childEnv(root, {}, home)['npm_config_cache']).toBeUndefined();
    expect(childEnv(root, {}, join(home, 'missing'))['npm_config_cache']).toBe(join(root, '.cache', 'npm'));
  });
});
