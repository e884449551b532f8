import { describe, expect, it } from 'vitest';
import { VIOLENCE_HARMS } from '../theme/violence/index.ts';
import { RETENTION_CLASSES, retentionClassOf } from './retention-class.ts';
import { checkRetentionStep, RETENTION_STATES } from './retention-state.ts';

describe('retentionClassOf', () => {
  it.each([
    ['none', 'none', 1, 'incident_operational'],
    ['none', 'uncomfortable', 2, 'incident_operational'],
    ['unknown', 'unknown', 1, 'incident_operational'],
    ['pain', 'none', 1, 'injury_preserve'],
    ['visible_marks', 'none', 2, 'injury_preserve'],
    ['none', 'frightened', 2, 'injury_preserve'],
    ['none', 'cannot_continue', 3, 'injury_preserve'],
    ['none', 'none', 3, 'injury_preserve'],
  ] as const)(
    'of body %s, mind %s and severity %d is %s',
    (physicalInjury, psychologicalImpact, severity, expected) => {
      expect(retentionClassOf({ severity, affected: [{ physicalInjury, psychologicalImpact }] }, VIOLENCE_HARMS)).toBe(
        expected,
      );
    },
  );

  it('goes by the one of several who was hurt, and takes no answer for no harm', () => {
    const unhurt = { physicalInjury: 'none', psychologicalImpact: 'none' } as const;
    expect(
      retentionClassOf({ severity: 1, affected: [unhurt, { ...unhurt, physicalInjury: 'pain' }] }, VIOLENCE_HARMS),
    ).toBe('injury_preserve');
    expect(retentionClassOf({ severity: 1, affected: [{}] }, VIOLENCE_HARMS)).toBe('incident_operational');
    expect(retentionClassOf({ severity: 1, affected: [] }, VIOLENCE_HARMS)).toBe('incident_operational');
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
