export { endOnSignal, endWithRun } from './end-with-run.ts';
export { freePort } from './free-port.ts';
export { startApi } from './start-api.ts';
export { startByNpm } from './start-by-npm.ts';
export { startFloor } from './start-floor.ts';
export type { ServerProcess } from './start-process.ts';
