import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'web',
    include: ['src/**/*.test.ts', 'size/**/*.test.ts', 'offline/**/*.test.ts', 'early/**/*.test.ts'],
  },
});
