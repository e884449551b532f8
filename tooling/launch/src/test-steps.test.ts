import { describe, expect, it } from 'vitest';
import { CHECKS, chooseSteps } from './test-steps.mjs';

describe('chooseSteps', () => {
  it('runs everything when nothing is asked for', () => {
    expect(chooseSteps([])).toEqual({ checks: CHECKS, tests: true, projects: [] });
  });

  it('runs one check alone, without any test', () => {
    const chosen = chooseSteps(['--only', 'lint']);
    expect(chosen.checks.map(({ id }) => id)).toEqual(['lint']);
    expect(chosen.tests).toBe(false);
  });

  it('takes every other name as a Vitest project', () => {
    expect(chooseSteps(['--only', 'types,domain,db'])).toMatchObject({ tests: true, projects: ['domain', 'db'] });
  });

  it.each([[['--onyl', 'lint']], [['lint']], [['--only']], [['--only', '']], [['--only', 'lint', 'domain']]])(
    'refuses %j instead of running something else',
    (args) => {
      expect(() => chooseSteps(args)).toThrow(/Not understood/);
    },
  );
});
