import { setTimeout as pause } from 'node:timers/promises';
import type { Campaign } from '../campaign.ts';
import { inRounds } from '../rounds/in-rounds.ts';
import type { Round, RoundResult, Rounds } from '../rounds/rounds.ts';
import { answers } from './ask-server.ts';
import { checkStored } from './check-stored.ts';
import { client, type Seen } from './client.ts';
import { openPlace, type Place } from './place.ts';
import { type Pace, TROUBLES } from './troubles.ts';

/** People who report at the same time. */
export const CLIENTS = 20;
/** Within so long of the database, a server of ours is back. */
const BACK_WITHIN_MS = 10_000;
/** After so long, a server of ours says that it is not ready. */
const TOLD_AFTER_MS = 3_500;

/** As it is run by hand: the database stands still for a minute. */
export const FULL_PACE: Pace = { calmMs: 3_000, frozenMs: 60_000, awayMs: [4_000, 12_000] };

/** What is done to PostgreSQL under people who report, at a pace. */
export function outageAt(pace: Pace): Rounds {
  return {
    name: 'outage',
    about:
      'Twenty people report through two servers, and send again what was not acknowledged. Meanwhile one of their connections to PostgreSQL is killed, PostgreSQL is stopped at once and started later, stands still for a minute, or has a full disk. No process of ours ends; no call is answered with 500, and a 503 has words; both servers say while it lasts that they are not ready; what was acknowledged is stored once, and nothing else; within ten seconds of the database both serve again.',
    rounds: 20,
    setUp: async () => {
      const place = await openPlace(CLIENTS);
      const acknowledged: Seen['acknowledged'] = new Map();
      return { round: (round) => outageRound({ place, acknowledged, pace }, round), close: place.close };
    },
  };
}

/** As it stands in the list of campaigns. */
export const outage: Campaign = inRounds(outageAt(FULL_PACE));

type Given = { readonly place: Place; readonly acknowledged: Seen['acknowledged']; readonly pace: Pace };

async function outageRound({ place, acknowledged, pace }: Given, { index, random }: Round): Promise<RoundResult> {
  const trouble = TROUBLES[index % TROUBLES.length]!(place, pace, random);
  const seen: Seen = { acknowledged, statuses: new Map(), slowestMs: 0, faults: new Set() };
  let isOver = false;
  const before = acknowledged.size;
  const { unitId, replicas, cookies } = place;
  const bases = replicas.map(({ url }) => url);
  const clients = cookies.map((cookie) => client({ bases, cookie, unitId, random, isOver: () => isOver, seen }));
  await pause(pace.calmMs);
  await trouble.begin();
  const told = trouble.isTold ? await isTold(bases, Math.min(TOLD_AFTER_MS, trouble.lastsMs)) : true;
  if (!told) seen.faults.add('A server said that it was ready while it was not.');
  await pause(Math.max(0, trouble.lastsMs - TOLD_AFTER_MS));
  await trouble.end();
  while (!(await answers(place.adminUrl))) await pause(100);
  const backMs = await backIn(bases);
  if (backMs > BACK_WITHIN_MS) seen.faults.add(`A server was back after ${backMs} ms.`);
  await pause(pace.calmMs);
  isOver = true;
  await Promise.all(clients);
  for (const replica of replicas) if (replica.ended() !== null) seen.faults.add(`A server ended: ${replica.ended()}`);
  for (const fault of await checkStored(place, acknowledged)) seen.faults.add(fault);
  return {
    kind: trouble.kind,
    figures: {
      'reports taken': acknowledged.size - before,
      'answers 503': seen.statuses.get(503) ?? 0,
      'slowest answer, ms': seen.slowestMs,
      'back after, ms': backMs,
    },
    faults: [...seen.faults],
  };
}

async function isReady(base: string): Promise<boolean> {
  return fetch(`${base}/ready`, { signal: AbortSignal.timeout(5_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function isTold(bases: readonly string[], afterMs: number): Promise<boolean> {
  await pause(afterMs);
  return (await Promise.all(bases.map(isReady))).every((ready) => !ready);
}

async function backIn(bases: readonly string[]): Promise<number> {
  const started = performance.now();
  const each = async (base: string) => {
    while (performance.now() - started < 3 * BACK_WITHIN_MS && !(await isReady(base))) await pause(100);
  };
  await Promise.all(bases.map(each));
  return Math.round(performance.now() - started);
}
