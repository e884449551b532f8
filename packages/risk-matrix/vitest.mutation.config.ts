import { defineConfig } from 'vitest/config';

/** The same tests with fewer runs a property: thousands of mutants pay for every one of them. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    isolate: false,
    include: ['src/**/*.test.ts'],
    setupFiles: ['./vitest.mutation.setup.ts'],
  },
});
