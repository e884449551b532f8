import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { LaunchError } from './launch-error.mjs';

/** @type {readonly NodeJS.Signals[]} */
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** A Ctrl-C reaches us from the terminal and, a moment later, from npm as well: one wish, not two. */
const SAME_WISH_MS = 500;

const PARENT_CHECK_MS = 500;

/**
 * Run a program on our own input and output until it ends; signals go on to it, its exit code comes back.
 *
 * It gets a process group of its own, so that a signal to the terminal's group reaches it once, through us.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} 128 plus the signal's number when a signal ended it.
 */
export function runAttached(program, args, { cwd, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: 'inherit', detached: process.platform !== 'win32' });
    const lastSent = new Map();
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      const since = Date.now() - (lastSent.get(signal) ?? 0);
      if (since < SAME_WISH_MS) return;
      lastSent.set(signal, Date.now());
      child.kill(signal);
    };
    for (const signal of FORWARDED) process.on(signal, forward);
    const parentWatch = watchParent(() => forward('SIGTERM'));
    const release = () => {
      clearInterval(parentWatch);
      for (const signal of FORWARDED) process.off(signal, forward);
    };
    child.once('error', (error) => {
      release();
      reject(
        new LaunchError(
          `${program} could not be started (${error.message}): delete node_modules and run the command again.`,
        ),
      );
    });
    child.once('exit', (code, signal) => {
      release();
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

/**
 * A shell between npm and us may die of a signal without passing it on (the scripts say `exec`, but not everybody
 * starts through them); the server would then keep its port and data folder for ever.
 *
 * @param {() => void} onGone
 */
function watchParent(onGone) {
  const parent = process.ppid;
  const underNpm = process.env['npm_lifecycle_event'] !== undefined;
  return setInterval(() => underNpm && process.ppid !== parent && onGone(), PARENT_CHECK_MS);
}
