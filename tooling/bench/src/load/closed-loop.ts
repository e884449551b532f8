import autocannon from 'autocannon';
import type { Target } from './target.ts';

/** How many ask at once, each again as soon as it has its answer. */
export interface ClosedLoop {
  readonly connections: number;
  readonly seconds: number;
}

/** What a server did in one round. */
export interface Throughput {
  /** Answers a second. */
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

let asked = 0;

/**
 * Keep a fixed number of connections busy.
 * @throws {Error} When a single answer is not a success: a server that refuses is not fast.
 */
export async function closedLoop({ url, request }: Target, { connections, seconds }: ClosedLoop): Promise<Throughput> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [
      {
        setupRequest: (given) => {
          asked += 1;
          const { headers, ...rest } = request(asked);
          // A copy: autocannon writes the body's length into the headers it is given.
          return { ...given, ...rest, headers: { ...headers } } as autocannon.Request;
        },
      },
    ],
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} answers from ${url} were refusals or errors.`);
  const { p50, p99 } = result.latency;
  return { perSecond: result.requests.total / result.duration, p50, p99 };
}
