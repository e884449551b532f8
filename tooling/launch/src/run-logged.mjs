import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** More than any tool's last words, less than a memory worry. */
const KEPT_CHARACTERS = 200_000;

/**
 * Run a program to its end with everything it says in a log.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, log: string, onLine?: (line: string) => void }} options
 * @returns {Promise<{ code: number, output: string }>} `code` is 127 when the program does not exist.
 */
export function runLogged(program, args, { cwd, env, log, onLine }) {
  mkdirSync(dirname(log), { recursive: true });
  const file = createWriteStream(log);
  return new Promise((resolve) => {
    let output = '';
    /** @param {string} text */
    const keep = (text) => {
      output = (output + text).slice(-KEPT_CHARACTERS);
      file.write(text);
      const line = text.trim().split('\n').at(-1);
      if (line) onLine?.(line);
    };
    /** @param {number} code */
    const finish = (code) => file.end(() => resolve({ code, output }));
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', (error) => {
      keep(`${error.message}\n`);
      finish(127);
    });
    child.once('close', (code) => {
      if (child.pid !== undefined) finish(code ?? 1);
    });
  });
}
