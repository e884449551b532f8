import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Starts a child that would run for ever on the same output, and ends without it. */
const LEAVE_A_CHILD = `
  require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }).unref();
  process.exit(3);
`;

/** In a process of its own: its output closes only when nobody, child included, holds it any more. */
function runLeavingAChild(): Promise<number | null> {
  const url = JSON.stringify(new URL('./run-in-group.mjs', import.meta.url));
  const script = `
    const { runInGroup } = await import(${url});
    const options = { cwd: process.cwd(), env: process.env };
    process.exit(await runInGroup(process.execPath, ['-e', ${JSON.stringify(LEAVE_A_CHILD)}], options));
  `;
  const runner = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  runner.stdout.resume();
  return new Promise((resolve) => runner.once('close', resolve));
}

describe('runInGroup', () => {
  it('ends what the program left running, and gives its exit code', { timeout: 15_000 }, async () => {
    expect(await runLeavingAChild()).toBe(3);
  });
});
