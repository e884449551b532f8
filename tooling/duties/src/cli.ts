import { readFileSync } from 'node:fs';
import { answerFile } from './answer-file.ts';

/** `duties FILE`: prints one JSON array, an answer to each case of the file; exits 2 when it is no file of duty cases. */
const [file, ...rest] = process.argv.slice(2);
const fail = (fault: string) => {
  console.error(fault);
  process.exitCode = 2;
};
if (file === undefined || rest.length > 0) fail('Usage: pnpm --silent duties FILE');
else {
  const text = textOf(file);
  const found = text === null ? { fault: `${file} cannot be read.` } : answerFile(text);
  if ('fault' in found) fail(found.fault);
  else process.stdout.write(`${JSON.stringify(found.answers)}\n`);
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
