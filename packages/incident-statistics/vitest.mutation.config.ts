import { configDefaults, defineConfig } from 'vitest/config';

/**
 * The same tests with fewer runs a property and without the simulations: thousands of mutants pay for every one
 * of them, and what a simulation of seconds could find, a rule or a formula beside it finds in milliseconds.
 */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    isolate: false,
    include: ['src/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'src/**/*.simulation.test.ts'],
    setupFiles: ['./vitest.mutation.setup.ts'],
  },
});
