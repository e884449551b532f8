import { describe, expect, it } from 'vitest';
import { checkRetentionStep, RETENTION_CLASSES, RETENTION_STATES, retentionClassOf } from './index.ts';

describe('retentionClassOf', () => {
  it.each([
    [true, false, 'injury_preserve'],
    [false, true, 'injury_preserve'],
    [true, true, 'injury_preserve'],
    [false, false, 'incident_operational'],
  ] as const)('of injury %j and strain %j is %s', (physicalInjury, psychologicalStrain, expected) => {
    expect(retentionClassOf({ physicalInjury, psychologicalStrain })).toBe(expected);
  });
});

describe('checkRetentionStep', () => {
  const step = { retentionClass: 'incident_operational', authority: 'BK-plan 4.2' } as const;
  const ALLOWED = [
    'active restricted',
    'restricted active',
    'restricted transferred',
    'restricted purged',
    'transferred purged',
  ];

  it('knows no other way out than the table', () => {
    const taken = RETENTION_STATES.codes.flatMap((from) =>
      RETENTION_STATES.codes.flatMap((to) => {
        try {
          checkRetentionStep({ ...step, from, to });
          return [`${from} ${to}`];
        } catch {
          return [];
        }
      }),
    );
    expect(taken.sort()).toEqual(ALLOWED.sort());
  });

  it('never purges what is preserved before the archive has it', () => {
    const preserved = RETENTION_CLASSES.codes.filter(
      (code) => RETENTION_CLASSES.entries[code].reviewAfterMonths === null,
    );
    expect(preserved).toEqual(['injury_preserve', 'organisation_preserve']);
    for (const retentionClass of preserved) {
      const purge = () => checkRetentionStep({ ...step, retentionClass, from: 'restricted', to: 'purged' });
      expect(purge).toThrow(expect.objectContaining({ code: 'action_not_allowed' }));
      expect(() => checkRetentionStep({ ...step, retentionClass, from: 'transferred', to: 'purged' })).not.toThrow();
    }
  });

  it('asks for the authority behind every step', () => {
    const silent = () => checkRetentionStep({ ...step, authority: ' ', from: 'active', to: 'restricted' });
    expect(silent).toThrow(expect.objectContaining({ code: 'reason_required' }));
  });
});
