import { INSTRUMENTER_CONSTANTS, type MutantCoverage, type StrykerOptions } from '@stryker-mutator/api/core';
import {
  type CompleteDryRunResult,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { openEnvironment } from './environment.ts';
import { createTestRun } from './test-run.ts';

/** What the mutants in the code look at, under a name that both sides know. */
interface Switches {
  activeMutant: string | undefined;
  currentTestId: string | undefined;
  hitCount: number | undefined;
  hitLimit: number | undefined;
  readonly mutantCoverage?: MutantCoverage;
}

/** Which tests meet the mutants. */
export interface InProcessOptions {
  readonly tests: string;
  readonly except: string;
  readonly propertyRuns: number;
}

/**
 * A Stryker test runner for pure code: tests and code are loaded once, a mutant is switched on, and the tests that reach
 * it are run until one fails. A mutant of what runs while loading gets an environment of its own.
 *
 * What was remembered by the code (a memo, say) may hide a mutant, and what a mutant left behind may fail a test. So a
 * mutant that survives, or whose test fails with the mutant switched off too, is tried again with everything reloaded.
 */
export function createInProcessRunner(options: StrykerOptions): TestRunner {
  const { tests, except, propertyRuns } = options['inProcess'] as InProcessOptions;
  // A mutant is found by the first counter-example; nobody reads a smaller one.
  fc.configureGlobal({ seed: 20_261_122, numRuns: propertyRuns, endOnFailure: true });
  const environment = openEnvironment(process.cwd(), { tests, except });
  const runTests = createTestRun();
  const switches = switchesOf(INSTRUMENTER_CONSTANTS.NAMESPACE);

  const meet = async (options: MutantRunOptions): Promise<DryRunResult> => {
    const { activeMutant, mutantActivation, testFilter, disableBail, hitLimit } = options;
    const isStatic = mutantActivation === 'static';
    switches.hitLimit = hitLimit;
    switches.hitCount = hitLimit === undefined ? undefined : 0;
    try {
      if (isStatic) environment.forget();
      switches.activeMutant = isStatic ? activeMutant.id : undefined;
      const all = await environment.tests();
      switches.activeMutant = activeMutant.id;
      const tests = await runTests(testFilter ? all.filter(({ id }) => testFilter.includes(id)) : all, !disableBail);
      return determineHitLimitReached(switches.hitCount, hitLimit) ?? complete(tests);
    } catch (error) {
      // With this mutant the code cannot even be loaded: every test would find it.
      if (isStatic) return complete([{ ...LOADING, status: TestStatus.Failed, failureMessage: String(error) }]);
      throw error;
    } finally {
      switches.activeMutant = undefined;
      if (isStatic) environment.forget();
    }
  };

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async dryRun({ disableBail }) {
      const results = await runTests(await environment.tests(), !disableBail, (id) => {
        switches.currentTestId = id;
      });
      switches.currentTestId = undefined;
      return { ...complete(results), ...coverageOf(switches) };
    },

    async mutantRun(options) {
      let result = await meet(options);
      if (!(await isForSure(result))) {
        environment.forget();
        result = await meet(options);
      }
      return toMutantRunResult(result);
    },
  };

  async function isForSure(result: DryRunResult): Promise<boolean> {
    if (result.status !== DryRunStatus.Complete) return true;
    const failed = result.tests.filter(({ status }) => status === TestStatus.Failed).map(({ id }) => id);
    const again = (await environment.tests()).filter(({ id }) => failed.includes(id));
    const withoutMutant = await runTests(again, true);
    return failed.length > 0 && withoutMutant.every(({ status }) => status === TestStatus.Success);
  }
}

/** The test that every test file is: it can be loaded. */
const LOADING = { id: 'loading', name: 'the code can be loaded', timeSpentMs: 0 } as const;

function complete(tests: readonly TestResult[]): CompleteDryRunResult {
  return { status: DryRunStatus.Complete, tests: [...tests] };
}

/** They keep the object they found first, so it stays the same one. */
function switchesOf(namespace: string): Switches {
  const all = globalThis as unknown as Record<string, Switches>;
  all[namespace] ??= { activeMutant: undefined, currentTestId: undefined, hitCount: undefined, hitLimit: undefined };
  return all[namespace];
}

function coverageOf({ mutantCoverage }: Switches) {
  return mutantCoverage ? { mutantCoverage } : {};
}
