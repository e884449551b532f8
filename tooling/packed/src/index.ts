export { describePackage } from './describe-package.ts';
export { nodeOf } from './node-of.ts';
export type { PackagePromise } from './package-promise.ts';
export { run } from './run.ts';
