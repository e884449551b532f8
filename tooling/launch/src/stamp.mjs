import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Remembers for which inputs a step last finished. A step that fails, or is interrupted, leaves no stamp.
 *
 * @param {string} folder - Where stamps are kept.
 * @param {string} step - The step's name, also the file's.
 */
export function stamp(folder, step) {
  const file = join(folder, `${step}.stamp`);
  return {
    /** @param {string} print - The fingerprint of the inputs as they are now. */
    isFresh(print) {
      try {
        return readFileSync(file, 'utf8') === print;
      } catch {
        return false;
      }
    },
    clear() {
      rmSync(file, { force: true });
    },
    /** @param {string} print */
    set(print) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${file}.${process.pid}`, print);
      renameSync(`${file}.${process.pid}`, file);
    },
  };
}
