import { setTimeout as pause } from 'node:timers/promises';
import { incidentReport } from '@vern/testing';
import { v7 } from 'uuid';

/** What clients saw, all together. */
export interface Seen {
  /** Report by key: the ids that were answered. */
  readonly acknowledged: Map<string, Set<string>>;
  /** Answers by status; 0 is none at all. */
  readonly statuses: Map<number, number>;
  slowestMs: number;
  readonly faults: Set<string>;
}

type Options = {
  readonly bases: readonly string[];
  readonly cookie: string;
  readonly unitId: string;
  readonly random: () => number;
  readonly isOver: () => boolean;
  readonly seen: Seen;
};

/** Longer than anybody is to wait for any answer. */
const PATIENCE_MS = 30_000;
/** What is not taken for so long after the end is not taken. */
const TRIES_AFTER_END = 60;
const DAY_MS = 86_400_000;

/** Somebody who reports again and again, and sends what was not acknowledged until it is; and looks at the list between. */
export async function client(options: Options): Promise<void> {
  const { random, isOver } = options;
  while (!isOver()) {
    await reportUntilTaken(options);
    await call(options, 'incident.mine?input=%7B%7D');
    await pause(20 + 60 * random());
  }
}

async function reportUntilTaken(options: Options): Promise<void> {
  const { unitId, isOver, seen } = options;
  const idempotencyKey = v7();
  const occurredOn = new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);
  const body = JSON.stringify({ idempotencyKey, draftId: null, report: incidentReport({ unitId, occurredOn }) });
  for (let late = 0; late < TRIES_AFTER_END; late += isOver() ? 1 : 0) {
    const answer = await call(options, 'incident.submit', body);
    if (answer?.status === 200) {
      const { result } = JSON.parse(answer.text) as { result: { data: { incidentId: string } } };
      const ids = seen.acknowledged.get(idempotencyKey) ?? new Set();
      seen.acknowledged.set(idempotencyKey, ids.add(result.data.incidentId));
      return;
    }
    await pause(250);
  }
  seen.faults.add('A report was not taken although everything was back.');
}

async function call({ bases, cookie, random, seen }: Options, path: string, body?: string) {
  const base = bases[Math.floor(random() * bases.length)]!;
  const headers = { cookie, origin: base, 'x-vern': '1', 'content-type': 'application/json' };
  const started = performance.now();
  const answer = await fetch(`${base}/trpc/${path}`, {
    ...(body === undefined ? {} : { method: 'POST', body }),
    headers,
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
    .then(async (response) => ({ status: response.status, text: await response.text() }))
    .catch(() => null);
  seen.slowestMs = Math.max(seen.slowestMs, Math.round(performance.now() - started));
  const status = answer?.status ?? 0;
  seen.statuses.set(status, (seen.statuses.get(status) ?? 0) + 1);
  if (answer === null) seen.faults.add('A call had no answer.');
  else if (status !== 200 && status !== 503)
    seen.faults.add(`A call was answered with ${status}: ${answer.text.slice(0, 300)}`);
  else if (status === 503 && !answer.text.includes('service_unavailable')) seen.faults.add('A 503 had no words.');
  return answer;
}
