import { defineProject } from 'vitest/config';

export default defineProject({ test: { name: 'vite', include: ['src/**/*.test.ts'] } });
