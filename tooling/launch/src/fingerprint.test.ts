import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fingerprint } from './fingerprint.mjs';

function folderWith(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'vern launch æ-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const FILES = { 'src/a.ts': 'one', 'src/b.ts': 'two', 'lock.yaml': 'x' };
const print = (files: Record<string, string>, paths = ['src', 'lock.yaml']) => fingerprint(folderWith(files), paths);

describe('fingerprint', () => {
  it('is the same for the same content in another folder, in any order of asking', () => {
    expect(print(FILES)).toBe(print(FILES, ['lock.yaml', 'src']));
  });

  it.each([
    ['a changed file', { ...FILES, 'src/a.ts': 'One' }],
    ['a new file', { ...FILES, 'src/deep/c.ts': '' }],
    ['a renamed file', { 'src/a2.ts': 'one', 'src/b.ts': 'two', 'lock.yaml': 'x' }],
    ['content moved from one file to the next', { ...FILES, 'src/a.ts': 'onet', 'src/b.ts': 'wo' }],
    ['a missing file', { 'src/a.ts': 'one', 'src/b.ts': 'two' }],
  ])('differs for %s', (_what, files) => {
    expect(print(files)).not.toBe(print(FILES));
  });

  it.each(['src/node_modules/x.js', 'src/dist/x.js', 'src/generated/x.ts', 'src/.hidden'])(
    'does not see %s',
    (path) => {
      expect(print({ ...FILES, [path]: 'made' })).toBe(print(FILES));
    },
  );

  it('does not care when a file was written', () => {
    const root = folderWith(FILES);
    const before = fingerprint(root, ['src']);
    utimesSync(join(root, 'src/a.ts'), 0, 0);
    expect(fingerprint(root, ['src'])).toBe(before);
  });
});
