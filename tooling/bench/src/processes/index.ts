export { endOnSignal, endWithRun } from './end-with-run.ts';
export { freePort } from './free-port.ts';
export { startApi } from './start-api.ts';
