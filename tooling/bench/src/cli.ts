import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Pace } from './measure/load-figures.ts';
import { measureOnPglite } from './measure/on-pglite.ts';
import { measureOnPostgres } from './measure/on-postgres.ts';
import { linesOf } from './page/lines.ts';
import { performancePage } from './page/performance-page.ts';
import { endOnSignal } from './processes/index.ts';
import { reaches, table } from './report/index.ts';

const PAGE = fileURLToPath(new URL('../../../docs/performance.md', import.meta.url));
const PACES = {
  full: { rounds: 5, seconds: 8, warmUpSeconds: 10 },
  quick: { rounds: 3, seconds: 4, warmUpSeconds: 5 },
} as const satisfies Record<string, Pace>;

/** `bench [--quick]`: measures, prints, and writes docs/performance.md unless it was quick. Exits 1 when a bar is missed. */
endOnSignal();
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const pace = values.quick ? PACES.quick : PACES.full;
const startedAt = new Date();
const figures = {
  postgres: await measureOnPostgres(pace, console.log),
  pglite: await measureOnPglite(pace, console.log),
};
const lines = linesOf(figures);
console.log(`\n${table(lines)}\n`);
if (!values.quick) await writeFile(PAGE, performancePage(figures, { lines, pace, startedAt }));
process.exitCode = lines.every(reaches) ? 0 : 1;
