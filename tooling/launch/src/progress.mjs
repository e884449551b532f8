/** A long silence looks like a hang; a line now and then does not. */
const REMINDER_MS = 10_000;

/**
 * Tell about one long step: a line when it begins, a reminder while it lasts, a line when it is done.
 *
 * @template T
 * @param {string} what - What is being done, as a person would say it: `Installing packages`.
 * @param {(say: (line: string) => void) => Promise<T>} step - Gets a function for the tool's latest line.
 * @param {{ write?: (text: string) => void, now?: () => number, reminderMs?: number }} [options]
 * @returns {Promise<T>}
 */
export async function progress(what, step, options = {}) {
  const { write = (text) => process.stdout.write(text), now = Date.now, reminderMs = REMINDER_MS } = options;
  const started = now();
  const seconds = () => Math.round((now() - started) / 1000);
  let latest = '';
  write(`${what} …\n`);
  const reminder = setInterval(
    () => write(`  still at it after ${seconds()} s${latest && `: ${latest}`}\n`),
    reminderMs,
  );
  try {
    const result = await step((line) => {
      latest = shorten(line);
    });
    write(`${what}: done in ${seconds()} s\n`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}

/** @param {string} line */
function shorten(line) {
  const plain = line.replaceAll(/[^\P{C}]+(\[[\d;]*[A-Za-z])?/gu, ' ').trim();
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
