import { defineProject } from 'vitest/config';

export default defineProject({ test: { name: 'app-frame', include: ['src/**/*.test.ts'] } });
