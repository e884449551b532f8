import { cpus, totalmem } from 'node:os';
import { CONNECTIONS, type Pace } from '../measure/load-figures.ts';
import { type Line, reaches, table } from '../report/index.ts';
import type { Figures } from './lines.ts';

type Run = { readonly lines: readonly Line[]; readonly pace: Pace; readonly startedAt: Date };

/** The page that a run writes: the figures, how they came about, and what was bad. */
export function performancePage({ pglite }: Figures, { lines, pace, startedAt }: Run): string {
  const judged = lines.filter(({ bar }) => bar !== null);
  const context = lines.filter(({ bar }) => bar === null);
  const missed = judged.filter((line) => !reaches(line));
  const scripts = pglite.scripts.map(({ path, gzipBytes }) => `- \`${path}\` ${(gzipBytes / 1_000).toFixed(1)} kB`);
  return `# Performance

Written by \`pnpm bench\` on ${startedAt.toISOString().slice(0, 10)}; do not edit. The method and its floor are decided in
[0210](decisions/0210-ratios-against-a-committed-floor.md).

${table(judged)}

${missed.length === 0 ? 'Every bar was reached.' : `Not reached: ${missed.map(({ what }) => what).join('; ')}.`}

## How it was measured

- One run, one machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, loopback only. Client, servers
  and PostgreSQL share it.
- The server is the real one, in a process of its own with every job, log and limit as it ships; the rate limit per
  session is on, and many sessions share the load. The floor is \`tooling/bench/src/floor\`: node:http and \`pg\`, eight
  prepared statements a report, no check of anything.
- Both have a database of their own on one PostgreSQL 15 server, copies of each other with 100,000 reports, and are asked
  by the same driver over ${CONNECTIONS} connections, in turn: ${pace.rounds} rounds of ${pace.seconds} s each after ${pace.warmUpSeconds} s of warming up. Whoever is not
  asked is stopped, so that its jobs take nothing from the other. A ratio is taken within a round.
- Waiting is measured at a steady 100 requests/s, from the instant a request was due: what a stall does to those behind
  it is counted (no coordinated omission).
- The list is that of a unit with 6.6 % of all reports; the deep page begins 6,000 reports down. The bare query is asked
  as a superuser, whom no row-level security binds.
- Script is what a signed-in browser with a cold cache fetches from opening the report page until the network is idle,
  each file as gzip; what a service worker stores for later is apart.

## Context

Absolute figures belong to this machine and this hour; compare none of them with another run's.

${table(context)}

Scripts of the first visit:

${scripts.join('\n')}

${KNOWN_WEAKNESSES}
`;
}

const KNOWN_WEAKNESSES = `## What is not good

- The embedded database has one connection: reports wait for each other, and its figures are those of a demo, not of a
  municipality.
- Mail leaves one a second. A burst of reports is stored at once and told in the app within a second or two; its mails
  follow at that pace.
- A restarted server is slower for its first seconds, until Node has compiled and each of its connections has its plans.`;
