import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgresServer } from '@vern/db/testing/postgres-server';
import { findDeepKey } from '../data/find-deep-key.ts';
import { prepareDatabase } from '../data/prepare-database.ts';
import type { Throughput } from '../load/closed-loop.ts';
import { floorListTarget, inboxTarget } from '../load/list-targets.ts';
import { submitTargets } from '../load/submit-targets.ts';
import { endWithRun, startApi, startFloor } from '../processes/index.ts';
import { type Pace, throughput, type Waiting, waiting } from './load-figures.ts';

/** Requests a second at which waiting is measured: more than a municipality of 20,000 employees ever makes. */
export const STEADY_PER_SECOND = 100;

/** How far down the deep page begins, of about 6,500 closed reports. */
export const DEEP = 6_000;

/** Everything measured against the floor, on a PostgreSQL server of the oldest version we promise. */
export interface PostgresFigures {
  /** Ours and the floor's, a round. */
  readonly submit: readonly (readonly Throughput[])[];
  readonly submitWaiting: Waiting;
  readonly floorWaiting: Waiting;
  /** First page of the closed reports: ours and the floor's; then our deep page and the floor's. */
  readonly list: readonly (readonly Throughput[])[];
  /** First page of what is new, a hundredth of the reports: ours and the floor's. */
  readonly newList: readonly (readonly Throughput[])[];
  readonly residentBytes: number;
  readonly startedInMs: number;
}

export async function measureOnPostgres(pace: Pace, say: (text: string) => void): Promise<PostgresFigures> {
  const postgres = await startPostgresServer();
  const stopPostgres = endWithRun(postgres.stop);
  const folder = await mkdtemp(join(tmpdir(), 'vern-bench-'));
  try {
    say('PostgreSQL is up; making 100,000 reports …');
    const ours = await prepareDatabase(postgres);
    const theirs = await postgres.createDatabase(ours.name);
    const bare = postgres.adminUrl.replace(/postgres$/, theirs.name);
    const floor = await startFloor({ loginUrl: theirs.appUrl, listUrl: bare });
    const vern = await startApi({ ...ours, folder, municipalityId: ours.leaders[0]!.municipalityId });
    try {
      const pair = { vern, floor };
      say('Submit, in turn with the floor …');
      const urls = { vern: vern.url, floor: floor.url };
      const targets = submitTargets(urls, ours.reporters, today());
      const sides = (['vern', 'floor'] as const).map((name) => ({ name, server: pair[name], target: targets[name] }));
      const submit = await throughput(sides, pace);
      say(submit.map((round) => round.map((each) => Math.round(each.perSecond)).join(' : ')).join(', '));
      say(`Submit at ${STEADY_PER_SECOND} a second …`);
      const steady = async (name: 'vern' | 'floor') => {
        const other = pair[name === 'vern' ? 'floor' : 'vern'];
        other.pause();
        try {
          return await waiting(targets[name], STEADY_PER_SECOND, 2 * pace.seconds);
        } finally {
          other.resume();
        }
      };
      const [submitWaiting, floorWaiting] = [await steady('vern'), await steady('floor')];
      say('Lists, in turn with the floor …');
      const unit = ours.leaders[0]!;
      const deepKey = await findDeepKey(bare, unit, DEEP);
      const pages = (workList: 'closed' | 'new', before: typeof deepKey | null) => [
        { name: 'vern', server: vern, target: inboxTarget(vern.url, ours.leaders, { workList, before }) },
        { name: 'floor', server: floor, target: floorListTarget(floor.url, unit, { workList, before }) },
      ];
      const list = await throughput([...pages('closed', null), ...pages('closed', deepKey)], pace);
      const newList = await throughput(pages('new', null), { ...pace, rounds: Math.min(3, pace.rounds) });
      const { startedInMs } = vern;
      const residentBytes = await vern.residentBytes();
      return { submit, submitWaiting, floorWaiting, list, newList, residentBytes, startedInMs };
    } finally {
      await vern.stop();
      await floor.stop();
    }
  } finally {
    await stopPostgres();
    await rm(folder, { recursive: true, force: true });
  }
}

function today(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
}
