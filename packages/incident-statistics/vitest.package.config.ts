import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'incident-statistics-package',
    include: ['package-test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
