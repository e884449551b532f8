import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/index.ts';
import { CITATIONS, type Citation } from '../law/index.ts';
import { SEVERITIES } from '../severity/index.ts';
import type { IncidentKind } from '../theme/violence/index.ts';
import { DEADLINE_RULE_NAMES, DEADLINE_RULES, type DeadlineRule } from './deadline-rule.ts';
import { dueOn } from './due-on.ts';
import { lawBehind } from './law-behind.ts';
import { LAW_DUTIES, LAW_QUOTES, type LawDuty, paragraphOn } from './law-duty.ts';

const LAW_DUTY_NAMES = Object.keys(LAW_DUTIES) as readonly LawDuty[];

describe('DEADLINE_RULES', () => {
  it.each(Object.entries<DeadlineRule>(DEADLINE_RULES))(
    '%s never gives more time to what is more serious',
    (_, rule) => {
      const allowed = SEVERITIES.map((severity) => rule.workingDays[severity]);
      expect(allowed).toEqual(allowed.toSorted((a, b) => b - a));
    },
  );

  it.each(Object.entries<DeadlineRule>(DEADLINE_RULES))('%s has a law exactly when one is its source', (_, rule) => {
    expect(rule.law !== null).toBe(rule.source.startsWith('legal_'));
  });

  it.each(Object.entries<DeadlineRule>(DEADLINE_RULES))(
    '%s counts the employer’s days when it is about the care of a person, and the unit’s otherwise',
    (_, rule) => expect(rule.calendar).toBe(rule.dutyId === 'R-008' ? 'employer' : 'unit'),
  );
});

describe('LAW_DUTIES', () => {
  it.each(LAW_DUTY_NAMES)('%s has one paragraph after the other, without a gap, and one that holds today', (name) => {
    const paragraphs: readonly Citation[] = LAW_DUTIES[name].map(({ id }) => CITATIONS[id]);
    for (const [index, { to }] of paragraphs.entries()) {
      const next = paragraphs[index + 1];
      expect(to).toBe(next ? addDays(next.from, -1) : null);
    }
  });

  it.each(LAW_DUTY_NAMES)('%s knows no day of 2026 or later on which the repealed chapter 23A holds', (name) => {
    expect(paragraphOn(name, '2026-01-01')?.citation).not.toContain('23A');
  });
});

describe('lawBehind', () => {
  const REGULATION = 'forskrift om utførelse av arbeid';
  it.each([
    ['2025-12-31', ['kick'], `${REGULATION} § 23A-5`, 'nødvendig oppfølging'],
    ['2026-01-01', ['kick'], `${REGULATION} § 3A-6`, 'nødvendig oppfølging'],
    ['2026-11-20', ['kick', 'sexual_harassment'], `${REGULATION} § 3A-6`, 'nødvendig oppfølging'],
    ['2026-11-20', ['sexual_harassment'], `${REGULATION} § 2A-4`, null],
    ['2025-12-31', ['sexual_harassment'], 'arbeidsmiljøloven § 4-3 (3) (trakassering)', null],
    ['2026-11-20', [], `${REGULATION} § 3A-6`, 'nødvendig oppfølging'],
  ] as const)('of what happened on %s, %j, is %s', (occurredOn, kinds, citation, says) => {
    const law = lawBehind('contact_employee', { occurredOn, kinds: kinds as readonly IncidentKind[] });
    expect([law?.citation, law?.says && LAW_QUOTES.entries[law.says].label]).toEqual([citation, says]);
  });

  it('is no paragraph of another day: before there was one, there is none', () => {
    expect(lawBehind('contact_employee', { occurredOn: '2016-12-31', kinds: ['kick'] })).toBeNull();
  });

  it('never quotes “straks” or “snarest”, which none of these paragraphs says', () => {
    const quoted = Object.values(LAW_QUOTES.entries).map(({ label }) => label);
    expect(quoted.filter((words) => /straks|snarest/.test(words))).toEqual([]);
  });

  it.each(DEADLINE_RULE_NAMES.filter((name) => DEADLINE_RULES[name].law === null))(
    'leaves %s to its municipality',
    (name) => {
      expect(lawBehind(name, { occurredOn: '2026-11-20', kinds: ['kick'] })).toBeNull();
    },
  );
});

describe('dueOn', () => {
  it.each([
    ['receive', '2026-11-20', 1, '2026-11-24'],
    ['contact_employee', '2026-11-20', 1, '2026-11-24'],
    ['contact_employee', '2026-11-20', 3, '2026-11-20'],
    ['contact_employee', '2026-11-21', 2, '2026-11-23'],
    ['contact_employee', '2026-12-24', 3, '2026-12-24'],
    ['contact_employee', '2026-12-23', 1, '2026-12-28'],
    ['receive', '2026-12-23', 1, '2026-12-29'],
    ['receive', '2026-12-30', 1, '2027-01-05'],
    ['close', '2026-12-18', 1, '2027-01-07'],
  ] as const)('%s from %s at severity %d is %s', (rule, from, severity, expected) => {
    expect(dueOn(rule, from, severity)).toBe(expected);
  });

  it('refuses what is no day', () => expect(() => dueOn('close', 'i morgen', 1)).toThrow(RangeError));
});
