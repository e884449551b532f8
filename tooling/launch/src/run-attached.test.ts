import { describe, expect, it } from 'vitest';
import { runAttached } from './run-attached.mjs';

const run = (script: string) => runAttached(process.execPath, ['-e', script], { cwd: process.cwd(), env: process.env });

describe('runAttached', () => {
  it.each([0, 1, 42])('gives the program’s exit code %i', async (code) => {
    expect(await run(`process.exit(${code})`)).toBe(code);
  });

  it('gives 128 and the signal’s number when a signal ended it', async () => {
    expect(await run(`process.kill(process.pid, 'SIGKILL')`)).toBe(137);
  });

  it('says what to do when the program is not there', async () => {
    await expect(runAttached('/nowhere/node', [], { cwd: process.cwd(), env: process.env })).rejects.toThrow(
      /delete node_modules/,
    );
  });
});
