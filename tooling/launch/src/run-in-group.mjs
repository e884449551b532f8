import { spawn } from 'node:child_process';

/** @type {readonly NodeJS.Signals[]} */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Run a program on our output in a process group of its own, and end whatever of the group outlives it: a browser or
 * database left behind by a crashed test would hold its port and memory.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} The exit code; 1 when a signal ended it or it could not start.
 */
export function runInGroup(program, args, { cwd, env }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
    const endGroup = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // The group has ended by itself.
      }
    };
    const abort = () => {
      endGroup();
      process.exit(130);
    };
    for (const signal of ENDING) process.on(signal, abort);
    /** @param {number} code */
    const finish = (code) => {
      for (const signal of ENDING) process.off(signal, abort);
      endGroup();
      resolve(code);
    };
    child.once('error', (error) => {
      process.stderr.write(`${program} could not be started: ${error.message}\n`);
      finish(1);
    });
    child.once('exit', (code) => finish(code ?? 1));
  });
}
