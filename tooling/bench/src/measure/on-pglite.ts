import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@vern/db';
import { DEMO_PEOPLE, FJORDVIK } from '@vern/db/seed';
import { addSessions } from '../data/add-sessions.ts';
import { findStaff } from '../data/find-staff.ts';
import type { Throughput } from '../load/closed-loop.ts';
import { submitTargets } from '../load/submit-targets.ts';
import { startApi, startByNpm } from '../processes/index.ts';
import { type FetchedScript, firstLoadScripts } from './first-load-scripts.ts';
import { type Pace, throughput, type Waiting, waiting } from './load-figures.ts';
import { STEADY_PER_SECOND } from './on-postgres.ts';

/** The page that is measured: a new report. */
const REPORT_PAGE = '/meld';

/** One session may make 600 requests a minute: this many make 1,000 a second. */
const SESSIONS = 100;

/** What a demo on the embedded database does: how it starts, what it bears, and what a first visit fetches. */
export interface EmbeddedFigures {
  /** From the start of the server's process, on an empty folder, to its first good answer. */
  readonly firstStartMs: number;
  /** From `npm start` to the same answer, once everything is installed, built and made. */
  readonly secondStartMs: readonly number[];
  readonly submit: readonly (readonly Throughput[])[];
  readonly submitWaiting: Waiting;
  readonly residentBytes: number;
  readonly scripts: readonly FetchedScript[];
}

export async function measureOnPglite(pace: Pace, say: (text: string) => void): Promise<EmbeddedFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'vern-bench-'));
  try {
    say('First start on the embedded database …');
    const first = await startApi({ folder });
    await first.stop();
    const reporters = await signInStaff(folder);
    say('Started again by npm …');
    const secondStartMs = await startsAgain(folder, pace.rounds);
    const vern = await startApi({ folder });
    try {
      say('Scripts of a first visit …');
      const scripts = await firstLoadScripts(vern.url.replace('127.0.0.1', 'localhost'), REPORT_PAGE);
      say('Submit on the embedded database …');
      const day = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
      const { vern: target } = submitTargets({ vern: vern.url, floor: vern.url }, reporters, day);
      const submit = await throughput([{ name: 'vern', server: vern, target }], pace);
      const submitWaiting = await waiting(target, STEADY_PER_SECOND, pace.seconds);
      const residentBytes = await vern.residentBytes();
      return { firstStartMs: first.startedInMs, secondStartMs, submit, submitWaiting, residentBytes, scripts };
    } finally {
      await vern.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first of them is not counted: it builds what was not built, and leaves its compiled source behind. */
async function startsAgain(folder: string, times: number): Promise<readonly number[]> {
  const startedInMs: number[] = [];
  for (let n = 0; n <= times; n += 1) {
    const server = await startByNpm(folder);
    startedInMs.push(server.startedInMs);
    await server.stop();
  }
  return startedInMs.slice(1);
}

async function signInStaff(folder: string) {
  const database = await openDatabase({ engine: 'pglite', folder });
  try {
    const scope = { municipalityId: FJORDVIK, actorId: DEMO_PEOPLE[0]!.personId };
    return await addSessions(database, FJORDVIK, await findStaff(database, scope), SESSIONS);
  } finally {
    await database.close();
  }
}
