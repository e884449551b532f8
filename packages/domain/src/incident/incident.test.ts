import { describe, expect, it } from 'vitest';
import { INCIDENT_KIND_GROUPS, INCIDENT_KINDS, NAV_CAUSES } from '../theme/violence/index.ts';
import { checkOccurred } from './check-occurred.ts';

// 2026-01-15 at 09:00 in Norway.
const NOW = new Date('2026-01-15T08:00:00Z');

describe('checkOccurred', () => {
  it.each([
    ['2026-01-15', '09:00'],
    ['2026-01-15', null],
    ['2026-01-14', '23:59'],
    ['2024-09-01', null],
    ['1976-01-16', null],
  ])('takes %s %s', (occurredOn, occurredTime) => {
    expect(() => checkOccurred({ occurredOn, occurredTime }, NOW)).not.toThrow();
  });

  it.each([
    ['2026-01-15', '09:01', 'occurred_in_future'],
    ['2026-01-16', null, 'occurred_in_future'],
    ['1976-01-15', null, 'occurred_too_long_ago'],
    ['0206-01-15', null, 'occurred_too_long_ago'],
  ])('refuses %s %s with %s', (occurredOn, occurredTime, code) => {
    expect(() => checkOccurred({ occurredOn, occurredTime }, NOW)).toThrow(expect.objectContaining({ code }));
  });

  it('asks the clock in Norway: half past midnight is a new day there', () => {
    const late = new Date('2026-07-14T22:30:00Z');
    expect(() => checkOccurred({ occurredOn: '2026-07-15', occurredTime: '00:30' }, late)).not.toThrow();
    expect(() => checkOccurred({ occurredOn: '2026-07-15', occurredTime: '00:31' }, late)).toThrow();
  });
});

describe('INCIDENT_KINDS', () => {
  it('has a group and only known NAV causes for every kind, and no empty group', () => {
    const groups = INCIDENT_KINDS.codes.map((code) => INCIDENT_KINDS.entries[code].group);
    expect(new Set(groups)).toEqual(new Set(INCIDENT_KIND_GROUPS.codes));
    const causes = INCIDENT_KINDS.codes.flatMap((code) => INCIDENT_KINDS.entries[code].navCauses);
    expect(new Set(causes)).toEqual(new Set(NAV_CAUSES));
  });
});
