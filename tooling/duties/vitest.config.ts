import { defineProject } from 'vitest/config';

export default defineProject({ test: { name: 'duties', include: ['src/**/*.test.ts'] } });
