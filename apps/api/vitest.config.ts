import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'api-host',
    include: ['{src,access,hardness}/**/*.test.ts'],
    globalSetup: ['../../packages/db/testing/global-setup.ts'],
    setupFiles: ['vitest.setup.ts'],
    maxWorkers: 2,
    // After the database's own tests: these start whole servers.
    sequence: { groupOrder: 2 },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
