import { defineProject } from 'vitest/config';

// Compilers, bundlers and npm are started: seconds each on a busy machine.
export default defineProject({ test: { name: 'packed', include: ['src/**/*.test.ts'], testTimeout: 60_000 } });
