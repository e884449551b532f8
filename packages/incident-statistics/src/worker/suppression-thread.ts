import { parentPort, workerData } from 'node:worker_threads';
import { SUPPRESSIONS, type SuppressionName } from './suppressions.ts';

// The thread's whole work: one call, one answer. A refusal ends it with its error, which its starter gets.
const { name, args } = workerData as { readonly name: SuppressionName; readonly args: readonly never[] };
const suppress: (...given: never[]) => unknown = SUPPRESSIONS[name];
parentPort?.postMessage(suppress(...args));
