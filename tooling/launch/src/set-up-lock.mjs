import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeRefusal } from './write-refusal.mjs';

const POLL_MS = 200;
const HEARTBEAT_MS = 2_000;

/** Several missed heartbeats: a busy machine may skip one, a living owner not all of them. */
const SILENT_MS = 15_000;

/**
 * Let one set-up at a time work on the folder: `npm start` and `npm test` begun together would install over each other.
 *
 * A lock left by a killed run is taken over: at once when its process is gone, else when its heartbeat has stopped
 * (in a container the dead owner's process id may belong to somebody else by now).
 *
 * @template T
 * @param {string} folder - Where the lock is kept.
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withSetUpLock(folder, work) {
  const file = join(folder, 'set-up.lock');
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw writeRefusal(error, folder);
  }
  for (let told = false; !take(file); told = true) {
    if (!told) process.stdout.write('Another run is setting up this folder; waiting for it …\n');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  const heartbeat = setInterval(() => utimesSync(file, new Date(), new Date()), HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    rmSync(file, { force: true });
  }
}

/**
 * @param {string} file
 * @returns {boolean} Whether the lock is ours now.
 */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw writeRefusal(error, dirname(file));
  }
  if (isAbandoned(file)) rmSync(file, { force: true });
  return false;
}

/** @param {string} file */
function isAbandoned(file) {
  // A lock just made is empty for a moment: it has no owner to be dead yet.
  const owner = readOwner(file);
  const beat = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (beat === undefined) return false;
  return (owner !== undefined && !isAlive(owner)) || Date.now() - beat > SILENT_MS;
}

/** @param {string} file */
function readOwner(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
