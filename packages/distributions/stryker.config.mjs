/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: true },
  // Stryker rewrites tsconfig files through a compiler API that TypeScript 7 does not have; the sandbox finds the room's own, one level up.
  tsconfigFile: 'none',
  ignorePatterns: ['tsconfig.json', 'dist', 'reports', 'package-test'],
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: ['src/**/*.ts', '!src/**/*.test.ts', '!src/conformance.ts', '!src/index.ts'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  concurrency: 1,
  timeoutMS: 6_000,
  incremental: true,
  incrementalFile: 'reports/stryker-incremental.json',
  ignoreStatic: true,
  thresholds: { high: 95, low: 85, break: 85 },
};
