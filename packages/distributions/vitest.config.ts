import { defineProject } from 'vitest/config';

export default defineProject({
  // Properties run hundreds of cases: slow on a busy machine, and slower still under the mutation runner.
  test: {
    name: 'distributions',
    include: ['src/**/*.test.ts'],
    setupFiles: ['./vitest.setup.ts'],
    testTimeout: 60_000,
  },
});
