import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { stamp } from './stamp.mjs';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vern-stamp-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'not yet made');
}

describe('stamp', () => {
  it('is fresh for exactly the inputs it was set for', () => {
    const done = stamp(emptyFolder(), 'install');
    expect(done.isFresh('a')).toBe(false);
    done.set('a');
    expect([done.isFresh('a'), done.isFresh('b')]).toEqual([true, false]);
  });

  it('is not fresh once cleared, so an interrupted step runs again', () => {
    const folder = emptyFolder();
    const done = stamp(folder, 'install');
    done.set('a');
    done.clear();
    expect(done.isFresh('a')).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps steps apart', () => {
    const folder = emptyFolder();
    stamp(folder, 'install').set('a');
    expect(stamp(folder, 'build').isFresh('a')).toBe(false);
  });
});
