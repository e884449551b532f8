import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'distributions', include: ['src/**/*.test.ts'], setupFiles: ['./vitest.setup.ts'] },
});
