import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'risk-matrix',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    setupFiles: ['./vitest.setup.ts'],
    testTimeout: 30_000,
    // Everything here is pure, so the files can share a worker.
    isolate: false,
  },
});
