import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapters } from './adapter.ts';
import { runFolder } from './run-folder.ts';

const ADAPTERS: Adapters = {
  'double.json': (input) => {
    if (typeof input !== 'number') throw new TypeError('Not a\nnumber.');
    return input * 2;
  },
};

const file = (cases: unknown, name = 'double.json') => ({ file: name, tolerance: { rel: 0, abs: 0 }, cases });
const right = { id: 'right', input: 2, expected: 4 };
const wrong = { id: 'wrong', input: 2, expected: 5 };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vectors-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: unknown): void {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
}

describe('runFolder', () => {
  it('counts every case that matches', () => {
    put('a.json', file([right, { ...right, id: 'again' }]));
    expect(runFolder(folder, ADAPTERS)).toEqual({ passed: 2, failures: [] });
  });

  it('tells a failed case on one line and goes on with the others', () => {
    put('a.json', file([wrong, right]));
    put('b.json', file([right]));
    expect(runFolder(folder, ADAPTERS)).toEqual({
      passed: 2,
      failures: ['FAIL double.json wrong: result: want 5, got 4'],
    });
  });

  it('counts each case of a file that no adapter knows', () => {
    put('a.json', file([right, right], 'triple.json'));
    expect(runFolder(folder, ADAPTERS).failures).toHaveLength(2);
  });

  it('does not take a name that every object has for an adapter', () => {
    put('a.json', file([right], 'toString'));
    expect(runFolder(folder, ADAPTERS)).toMatchObject({ passed: 0, failures: [expect.stringContaining('no adapter')] });
  });

  it('counts a case that its adapter refuses, on one line', () => {
    put('a.json', file([{ id: 'odd', input: 'two', expected: 4 }]));
    expect(runFolder(folder, ADAPTERS).failures).toEqual(['FAIL double.json odd: TypeError: Not a number.']);
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['no file field', { tolerance: { rel: 0, abs: 0 }, cases: [right] }],
    ['no cases', file([])],
    ['no list of cases', file({})],
    ['no tolerance', { file: 'double.json', cases: [right] }],
    ['a case without expectation', file([{ id: 'half', input: 2 }])],
  ])('counts a file with %s as one failure', (_, content) => {
    put('a.json', content);
    expect(runFolder(folder, ADAPTERS)).toMatchObject({
      passed: 0,
      failures: [expect.stringMatching(/^FAIL a\.json: /)],
    });
  });

  it('fails on an empty folder, on one with other files only, and on one that is not there', () => {
    expect(runFolder(folder, ADAPTERS).failures).toHaveLength(1);
    put('README.md', '# Vectors');
    mkdirSync(join(folder, 'R'));
    expect(runFolder(folder, ADAPTERS).failures).toHaveLength(1);
    expect(runFolder(join(folder, 'nowhere'), ADAPTERS).failures).toHaveLength(1);
  });
});
