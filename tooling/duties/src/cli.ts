import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { answerFile, type FileAnswer } from './answer-file.ts';

/**
 * `duties [--why] FILE`: prints one JSON array, an answer to each case of the file; with `--why` each with its reasons and its
 * counting. Exits 2 when it is no file of duty cases.
 */
const found = answerArguments(process.argv.slice(2));
if ('fault' in found) {
  console.error(found.fault);
  process.exitCode = 2;
} else process.stdout.write(`${JSON.stringify(found.answers)}\n`);

function answerArguments(args: readonly string[]): FileAnswer {
  const usage = { fault: 'Usage: pnpm --silent duties [--why] FILE' };
  let given: ReturnType<typeof parsed>;
  try {
    given = parsed(args);
  } catch {
    return usage;
  }
  const [file, ...rest] = given.positionals;
  if (file === undefined || rest.length > 0) return usage;
  const text = textOf(file);
  return text === null ? { fault: `${file} cannot be read.` } : answerFile(text, given.values.why);
}

function parsed(args: readonly string[]) {
  return parseArgs({ args: [...args], allowPositionals: true, options: { why: { type: 'boolean', default: false } } });
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
