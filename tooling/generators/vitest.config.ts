import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'generators',
    include: ['src/**/*.test.ts'],
    // After the journeys: it builds the apps of a copy and walks through them.
    sequence: { groupOrder: 10 },
    maxWorkers: 1,
    testTimeout: 600_000,
    hookTimeout: 300_000,
  },
});
