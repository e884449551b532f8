import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../incident/index.ts';
import { DEADLINE_RULES, type DeadlineRule } from './deadline-rule.ts';
import { dueOn } from './due-on.ts';

describe('DEADLINE_RULES', () => {
  it.each(Object.entries<DeadlineRule>(DEADLINE_RULES))(
    '%s never gives more time to what is more serious',
    (_, rule) => {
      const allowed = SEVERITIES.map((severity) => rule.workingDays[severity]);
      expect(allowed).toEqual(allowed.toSorted((a, b) => b - a));
    },
  );

  it.each(Object.entries<DeadlineRule>(DEADLINE_RULES))(
    '%s names its paragraph exactly when a law is its source',
    (_, rule) => {
      expect(rule.law !== null).toBe(rule.source.startsWith('legal_'));
    },
  );
});

describe('dueOn', () => {
  it.each([
    ['receive', '2026-11-20', 1, '2026-11-24'],
    ['contact_employee', '2026-11-20', 1, '2026-11-24'],
    ['contact_employee', '2026-11-20', 3, '2026-11-20'],
    ['contact_employee', '2026-11-21', 2, '2026-11-23'],
    ['close', '2026-12-18', 1, '2027-01-05'],
  ] as const)('%s from %s at severity %d is %s', (rule, from, severity, expected) => {
    expect(dueOn(rule, from, severity)).toBe(expected);
  });

  it('refuses what is no day', () => expect(() => dueOn('close', 'i morgen', 1)).toThrow(RangeError));
});
