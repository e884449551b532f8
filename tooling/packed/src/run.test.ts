import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const node = (script: string) => run(tmpdir(), process.execPath, '-e', script);

describe('run', () => {
  it('gives what the program prints', () => {
    expect(node('console.log("said")')).toBe('said\n');
  });

  it('refuses a bad end, with what was printed on either stream', () => {
    const fail = () => node('console.log("said"); console.error("complained"); process.exitCode = 3');
    expect(fail).toThrow(/ended with 3:\nsaid\ncomplained/);
  });

  it('refuses a program that does not exist', () => {
    expect(() => run(tmpdir(), 'no-such-program')).toThrow(/ENOENT/);
  });
});
