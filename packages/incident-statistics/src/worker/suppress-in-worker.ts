import { Worker } from 'node:worker_threads';
import { requirePositive } from '../refusals.ts';
import type { SUPPRESSIONS, SuppressionName } from './suppressions.ts';

type Suppression<Name extends SuppressionName> = (typeof SUPPRESSIONS)[Name];

/** Built, the thread is JavaScript; in the source Node takes the types off by itself. A loader may add a query to the address. */
const EXTENSION = new URL(import.meta.url).pathname.endsWith('.ts') ? 'ts' : 'js';
const THREAD = new URL(`./suppression-thread.${EXTENSION}`, import.meta.url);

/**
 * Suppression in a thread of its own, for a server that answers others meanwhile. Same answer as the function itself.
 * @param name - The function to call: `suppressSmallCounts` or `suppressLinkedTables`.
 * @param args - What it takes; copied into the thread.
 * @param options.timeoutMs - The thread is ended after so many milliseconds; default 10,000.
 * @throws {TypeError | RangeError} As the function, and for a time that is not positive.
 * @throws {DOMException} `TimeoutError` when there was no answer in time: then nothing may be published.
 */
export async function suppressInWorker<Name extends SuppressionName>(
  name: Name,
  args: Parameters<Suppression<Name>>,
  { timeoutMs = 10_000 }: { readonly timeoutMs?: number } = {},
): Promise<ReturnType<Suppression<Name>>> {
  requirePositive('timeoutMs', timeoutMs);
  const thread = new Worker(THREAD, { workerData: { name, args } });
  const { promise, resolve, reject } = settleable<ReturnType<Suppression<Name>>>();
  thread.once('message', resolve);
  thread.once('error', reject);
  thread.once('exit', (code) => reject(new Error(`The thread of ${name} ended with ${code} and gave no answer.`)));
  const late = () => reject(new DOMException(`${name} took longer than ${timeoutMs} ms.`, 'TimeoutError'));
  const timer = setTimeout(late, timeoutMs);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}

function settleable<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<Value>((fulfil, refuse) => {
    [resolve, reject] = [fulfil, refuse];
  });
  return { promise, resolve, reject };
}
