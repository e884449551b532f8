import { describe, expect, it } from 'vitest';
import { computeSeverityFloor } from '../severity-floor.ts';
import { VIOLENCE_QUESTION_SET } from '../violence-question-set.ts';
import { askedWith } from './asked-with-kinds.ts';
import { INCIDENT_KINDS } from './incident-kind.ts';
import { OBJECTS_OR_WEAPONS } from './object-or-weapon.ts';
import { THREAT_LEVELS } from './threat-level.ts';

const THREATS = INCIDENT_KINDS.codes.filter((code) => INCIDENT_KINDS.entries[code].group === 'threat');
// Written by hand: what a court would call a weapon, and not what was only thrown or knocked over.
const WEAPONS = ['tool', 'sharp', 'other_weapon'] as const;

describe('askedWith', () => {
  it.each([
    [['kick'], []],
    [['verbal_threat'], ['threatLevel', 'objectOrWeapon']],
    [
      ['kick', 'object_thrown'],
      ['objectOrWeapon', 'propertyDamage'],
    ],
    [['vandalism'], ['propertyDamage']],
    [[], []],
  ] as const)('of %j is %j', (kinds, asked) => expect(askedWith(kinds)).toEqual(asked));

  it('leaves no question of the report without a kind that calls for it; the age is always asked', () => {
    const inReport = VIOLENCE_QUESTION_SET.questions.filter(({ asked }) => asked === 'in_report');
    const codes: readonly string[] = inReport.map(({ code }) => code);
    expect([...askedWith(INCIDENT_KINDS.codes), 'ageBand'].sort()).toEqual(codes.toSorted());
  });
});

describe('a threat with a weapon', () => {
  it('is asked about whatever the threat was, and never ends below very serious', () => {
    for (const kind of THREATS) {
      expect(askedWith([kind])).toContain('objectOrWeapon');
      for (const objectOrWeapon of WEAPONS)
        for (const threatLevel of THREAT_LEVELS.codes)
          expect(computeSeverityFloor({ kinds: [kind], threatLevel, objectOrWeapon, affected: [{}] }).floor).toBe(3);
    }
    expect(computeSeverityFloor({ kinds: ['weapon_threat'], affected: [{}] }).floor).toBe(3);
  });

  it('is at least serious when all that is told is that there was an object', () => {
    for (const kind of THREATS) {
      const { floor } = computeSeverityFloor({ kinds: [kind], threatLevel: 'with_object', affected: [{}] });
      expect(floor).toBeGreaterThanOrEqual(2);
    }
    for (const code of OBJECTS_OR_WEAPONS.codes.filter((each) => each !== 'none'))
      expect(OBJECTS_OR_WEAPONS.entries[code].severityFloor).toBeGreaterThanOrEqual(2);
  });
});
