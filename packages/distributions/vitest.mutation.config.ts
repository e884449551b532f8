import { defineConfig } from 'vitest/config';

/** The same tests with fewer runs a property and no shrinking: more than a thousand mutants pay for every one of them. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    isolate: false,
    include: ['src/**/*.test.ts'],
    setupFiles: ['./vitest.mutation.setup.ts'],
  },
});
