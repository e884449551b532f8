import { LaunchError } from './launch-error.mjs';

/**
 * Run a command and leave with its exit code; what the person can mend is told in one sentence.
 *
 * @param {() => Promise<number>} command - Gives the exit code.
 */
export async function runCommand(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    const told = error instanceof LaunchError ? error.message : String(error instanceof Error ? error.stack : error);
    process.stderr.write(`\n${told}\n`);
    process.exitCode = 1;
  }
}
