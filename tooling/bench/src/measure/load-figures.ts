import { alternate } from '../load/alternate.ts';
import { closedLoop, type Throughput } from '../load/closed-loop.ts';
import { openLoop } from '../load/open-loop.ts';
import { percentile } from '../load/percentile.ts';
import { send } from '../load/send.ts';
import type { Target } from '../load/target.ts';
import type { ServerProcess } from '../processes/index.ts';

/** How long everything takes. */
export interface Pace {
  readonly rounds: number;
  /** Seconds that one side is measured in one round. */
  readonly seconds: number;
  /** Seconds of load on each side before anything counts: until Node has compiled and every connection has its plans. */
  readonly warmUpSeconds: number;
}

/** Connections that are kept busy when throughput is measured. */
export const CONNECTIONS = 20;

/** A server and what it is asked. */
export interface Measured {
  readonly name: string;
  readonly server: ServerProcess;
  readonly target: Target;
}

/** Throughput of each, in turn. @returns One list a round, in the order given. */
export async function throughput(
  measured: readonly Measured[],
  pace: Pace,
): Promise<readonly (readonly Throughput[])[]> {
  const sides = (seconds: number) =>
    measured.map(({ name, server, target }) => ({
      name,
      pause: server.pause,
      resume: server.resume,
      measure: () => closedLoop(target, { connections: CONNECTIONS, seconds }),
    }));
  await alternate(sides(pace.warmUpSeconds), 1);
  return alternate(sides(pace.seconds), pace.rounds);
}

/** What people wait at a steady rate, in milliseconds from the instant they were due. */
export interface Waiting {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** Seconds at the same rate before anything counts: until the connections that a pause closed are there again. */
const LEAD_IN_SECONDS = 5;

/** Ask at a steady rate, whatever comes back. */
export async function waiting(target: Target, perSecond: number, seconds: number): Promise<Waiting> {
  const ask = (n: number) => send(target, n);
  await openLoop(ask, { perSecond, seconds: LEAD_IN_SECONDS });
  const latencies = await openLoop(ask, { perSecond, seconds });
  const at = (share: number) => percentile(latencies, share);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}
