import { describe, expect, it } from 'vitest';
import { REPORTER_STEPS, reporterClock } from './reporter-clock.ts';
import { startsAnew } from './starts-anew.ts';

describe('startsAnew', () => {
  it.each([
    ['submitted', 'received', true],
    ['in_progress', 'submitted', true],
    ['in_progress', 'closed', true],
    ['closed', 'in_progress', true],
    ['received', 'in_progress', false],
    ['in_progress', 'in_progress', false],
  ] as const)('from %s to %s is %j: neither a note nor a question buys days', (from, to, expected) => {
    expect(startsAnew(from, to)).toBe(expected);
  });
});

describe('reporterClock', () => {
  it.each([
    ['submitted', 'sent'],
    ['received', 'received'],
    ['in_progress', 'being_handled'],
    ['closed', 'closed'],
  ] as const)('stands for %s at %s', (status, current) => {
    const clock = reporterClock(status)!;
    expect(clock.map(({ step: each }) => each)).toEqual(REPORTER_STEPS);
    expect(clock.filter(({ state }) => state === 'current')).toEqual([{ step: current, state: 'current' }]);
    const states = clock.map(({ state }) => ['passed', 'current', 'ahead'].indexOf(state));
    expect(states).toEqual([...states].sort());
  });

  it.each(['draft', 'withdrawn'] as const)('promises nothing for %s', (status) =>
    expect(reporterClock(status)).toBeNull(),
  );
});
