import type { PartialStrykerOptions } from '@stryker-mutator/api/core';
import type { InProcessOptions } from './in-process-runner.ts';

/** What differs from engine to engine. */
export interface EngineOptions {
  /** Globs of the files to mutate, from the package's root; `!` leaves out. */
  readonly mutate: readonly string[];
  /** The least share of mutants that the tests must find, in percent, 0–100. */
  readonly atLeast: number;
  /** Kinds of mutant to leave out, by Stryker's names, where a change is no change of behaviour. */
  readonly leaveOut?: readonly string[];
  /** Cases a property is tried with; thousands of mutants pay for each of them. Default 25. */
  readonly propertyRuns?: number;
}

/**
 * Stryker's configuration for an engine: pure code, tests in the vitest words `describe`, `it` and `expect`, run in the
 * process of the mutant instead of a new vitest for each (see decision 0212).
 */
export function engineConfig({ mutate, atLeast, leaveOut = [], propertyRuns = 25 }: EngineOptions) {
  // Left out: a simulation of seconds (a rule or a formula beside it finds the same in milliseconds), and what is tried
  // in a thread of its own, which does not see the mutant.
  const inProcess: InProcessOptions = {
    tests: 'src/**/*.test.ts',
    except: 'src/{worker/*,**/*.simulation}.test.ts',
    propertyRuns,
  };
  return {
    testRunner: 'in-process',
    plugins: ['@vern/mutation/runner'],
    inProcess,
    mutate: [...mutate, '!src/**/*.{test,fixture}.ts'],
    mutator: { excludedMutations: [...leaveOut] },
    // Stryker rewrites a tsconfig through the compiler's JS API, which TypeScript 7 does not have.
    tsconfigFile: 'none',
    ignorePatterns: ['tsconfig.json', 'dist', 'reports', 'bench', 'package-test'],
    reporters: ['clear-text', 'json', 'progress-append-only'],
    jsonReporter: { fileName: 'reports/mutation.json' },
    clearTextReporter: { logTests: false, reportTests: false },
    // On top of twice the tests' own time: in process there is little that varies.
    timeoutMS: 2_000,
    timeoutFactor: 2,
    // The code loaded for a mutant stays in memory until the process ends.
    maxTestRunnerReuse: 300,
    thresholds: { high: 95, low: atLeast, break: atLeast },
  } satisfies PartialStrykerOptions;
}
