import { describe, expect, it } from 'vitest';
import { chromiumArgs } from './chromium-args.ts';

describe('chromiumArgs', () => {
  it('gives up the sandbox for root, which Chromium would refuse to start for', () => {
    expect(chromiumArgs({ asRoot: true })).toContain('--no-sandbox');
  });

  it('keeps the sandbox for an ordinary user', () => {
    expect(chromiumArgs({ asRoot: false })).not.toContain('--no-sandbox');
  });
});
