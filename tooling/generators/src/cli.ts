// pnpm new noun NAME [--plural WORD]
// pnpm new step NAME [--of NOUN]
// pnpm new role NAME
// pnpm new question NAME [--about event|person] [--asked in_report|after_receipt|by_handler]
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { carryOut } from './carry-out.ts';
import { describeDone } from './describe-done.ts';
import { planOf } from './plan-of.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { plural: { type: 'string' }, of: { type: 'string' }, about: { type: 'string' }, asked: { type: 'string' } },
});

try {
  const done = await carryOut(root, planOf(positionals, values));
  console.log(describeDone(positionals[0]!, done));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
