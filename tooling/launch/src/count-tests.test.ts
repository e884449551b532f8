import { describe, expect, it } from 'vitest';
import { countTests } from './count-tests.mjs';

const display = (folder: string) => folder.slice(1);
const domain = { name: 'domain', root: '/packages/domain', passed: 3, failed: 0, skipped: 0 };
const failedOf = (rows: { failed: number }[]) => rows.reduce((sum, { failed }) => sum + failed, 0);

describe('countTests', () => {
  it('counts a green run as it is', () => {
    const rows = countTests({
      counts: { projects: [domain], unhandledErrors: 0 },
      exitCode: 0,
      expected: ['/packages/domain'],
      display,
    });
    expect(rows).toEqual([{ name: 'domain', passed: 3, failed: 0, skipped: 0 }]);
  });

  it.each([
    ['Vitest ended before it could count', { counts: undefined, exitCode: 0 }],
    ['a configured project is missing from the run', { expected: ['/packages/domain', '/packages/ui'] }],
    [
      'a project skipped every test',
      { counts: { projects: [{ ...domain, passed: 0, skipped: 3 }], unhandledErrors: 0 } },
    ],
    ['a project ran no test', { counts: { projects: [{ ...domain, passed: 0 }], unhandledErrors: 0 } }],
    ['something threw outside any test', { counts: { projects: [domain], unhandledErrors: 2 }, exitCode: 1 }],
    ['Vitest ended badly although no test failed', { exitCode: 1 }],
  ])('fails when %s', (_why, change) => {
    const run = {
      counts: { projects: [domain], unhandledErrors: 0 },
      exitCode: 0,
      expected: ['/packages/domain'],
      display,
      ...change,
    };
    expect(failedOf(countTests(run))).toBeGreaterThan(0);
  });

  it('does not count a failed run twice', () => {
    const counts = { projects: [{ ...domain, failed: 1 }], unhandledErrors: 0 };
    expect(failedOf(countTests({ counts, exitCode: 1, expected: ['/packages/domain'], display }))).toBe(1);
  });

  it('takes a browser instance for its project: the folder counts, not the name', () => {
    const counts = {
      projects: [{ ...domain, name: 'stories (chromium)', root: '/apps/storybook' }],
      unhandledErrors: 0,
    };
    expect(failedOf(countTests({ counts, exitCode: 0, expected: ['/apps/storybook'], display }))).toBe(0);
  });
});
