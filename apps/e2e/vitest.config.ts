import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'e2e',
    include: ['src/**/*.test.ts'],
    // Journeys share one server and count its reports: they go one after the other, and after everything else.
    sequence: { groupOrder: 9 },
    maxWorkers: 1,
    testTimeout: 180_000,
    hookTimeout: 330_000,
  },
});
