import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'risk-matrix',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    setupFiles: ['./vitest.setup.ts'],
  },
});
