import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'campaign',
    include: ['src/**/*.test.ts'],
    maxWorkers: 1,
    // After everything else: a round starts servers and ends them.
    sequence: { groupOrder: 3 },
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
});
