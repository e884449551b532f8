import { type TestResult, TestStatus } from '@stryker-mutator/api/test-runner';
import type { CollectedTest } from './collection.ts';

/** Run tests one after the other; `before` is told of each, and the first failure may be the last of the results. */
export type TestRun = (
  tests: readonly CollectedTest[],
  stopsAtFailure: boolean,
  before?: (id: string) => void,
) => Promise<readonly TestResult[]>;

/** A way to run tests that remembers how long each took: the quickest first, so that a failure is found early. */
export function createTestRun(): TestRun {
  const took = new Map<string, number>();
  const tookOf = ({ id }: CollectedTest) => took.get(id) ?? 0;
  return async (tests, stopsAtFailure, before = () => {}) => {
    const results: TestResult[] = [];
    for (const test of tests.toSorted((a, b) => tookOf(a) - tookOf(b))) {
      before(test.id);
      const result = await runTest(test);
      results.push(result);
      if (result.status === TestStatus.Success) took.set(test.id, result.timeSpentMs);
      else if (stopsAtFailure) break;
    }
    return results;
  };
}

async function runTest({ id, name, file, run }: CollectedTest): Promise<TestResult> {
  const startedAt = performance.now();
  const about = () => ({ id, name, fileName: file, timeSpentMs: performance.now() - startedAt });
  try {
    await run();
    return { ...about(), status: TestStatus.Success };
  } catch (error) {
    return { ...about(), status: TestStatus.Failed, failureMessage: String(error) };
  }
}
