/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: true },
  // Stryker rewrites a tsconfig through the compiler's JS API, which TypeScript 7 does not have; without a
  // copy in the sandbox the package's own is found, as it lies above.
  tsconfigFile: 'none',
  ignorePatterns: ['tsconfig.json', 'dist', 'bench', 'package-test', 'scripts'],
  plugins: ['@stryker-mutator/vitest-runner'],
  // The engine. Sentences and presets are data; adapters and the command line are tested, not mutated.
  mutate: [
    'src/{aggregate,calibrate,define,evaluate,geometry,lint,migrate,residual}/**/*.ts',
    '!src/**/*.test.ts',
    '!src/lint/texts/**',
  ],
  // Codes are typed and wording is free: what a refusal says is no behaviour to defend word by word.
  mutator: { excludedMutations: ['StringLiteral'] },
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  concurrency: 1,
  timeoutMS: 6_000,
  incremental: true,
  incrementalFile: 'reports/stryker-incremental.json',
  ignoreStatic: true,
  thresholds: { high: 95, low: 90, break: 90 },
};
