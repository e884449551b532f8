import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VIOLENCE_HARMS } from '../theme/violence/index.ts';
import { harmFlags } from './harm-flags.ts';
import { changeSeverity, settleSeverity } from './settle-severity.ts';
import { SEVERITIES } from './severity.ts';

const level = fc.constantFrom(...SEVERITIES);

describe('settleSeverity', () => {
  it('is the higher of what the reporter says and the floor', () => {
    fc.assert(fc.property(level, level, (self, floor) => settleSeverity(self, floor) === Math.max(self, floor)));
  });
});

describe('changeSeverity', () => {
  it('cannot undercut the floor, whatever the reason', () => {
    fc.assert(
      fc.property(level, level, level, fc.string(), (from, to, floor, reason) => {
        fc.pre(to < floor);
        expect(() => changeSeverity({ from, to, floor, reason })).toThrow(
          expect.objectContaining({ name: 'DomainError', code: 'severity_below_floor' }),
        );
      }),
    );
  });

  it('raises and keeps without a word, and tells nobody', () => {
    fc.assert(
      fc.property(level, level, (from, to) => {
        fc.pre(to >= from);
        expect(changeSeverity({ from, to, floor: 1 })).toEqual({ severity: to, tellsReporter: false });
      }),
    );
  });

  it.each([undefined, '', '  \n'])('refuses to lower with the reason %j', (reason) => {
    expect(() => changeSeverity({ from: 3, to: 2, floor: 1, reason })).toThrow(
      expect.objectContaining({ name: 'DomainError', code: 'reason_required' }),
    );
  });

  it('lowers with a reason and tells the reporter', () => {
    const change = changeSeverity({ from: 3, to: 2, floor: 2, reason: 'Legen fant ingen skade.' });
    expect(change).toEqual({ severity: 2, tellsReporter: true });
  });
});

describe('harmFlags', () => {
  it.each([
    ['none', 'none', false, false],
    ['pain', 'uncomfortable', false, false],
    ['visible_marks', 'none', true, false],
    ['needs_hospital', 'none', true, false],
    ['none', 'frightened', false, true],
    ['none', 'cannot_continue', false, true],
    ['needs_doctor', 'needs_help', true, true],
  ] as const)('of body %s and mind %s: injury %j, strain %j', (physicalInjury, psychologicalImpact, injury, strain) => {
    const flags = harmFlags(
      [
        { physicalInjury: 'none', psychologicalImpact: 'none' },
        { physicalInjury, psychologicalImpact },
      ],
      VIOLENCE_HARMS,
    );
    expect(flags).toEqual({ physicalInjury: injury, psychologicalStrain: strain, isComplete: true });
  });

  it('says when a no only means that nobody answered', () => {
    expect(harmFlags([], VIOLENCE_HARMS).isComplete).toBe(false);
    expect(harmFlags([{ physicalInjury: 'none' }], VIOLENCE_HARMS).isComplete).toBe(false);
    expect(harmFlags([{ physicalInjury: 'unknown', psychologicalImpact: 'unknown' }], VIOLENCE_HARMS)).toEqual({
      physicalInjury: false,
      psychologicalStrain: false,
      isComplete: false,
    });
  });
});
