import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'incident-statistics', include: ['src/**/*.test.ts'], setupFiles: ['./vitest.setup.ts'] },
});
