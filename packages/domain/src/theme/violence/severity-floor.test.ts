import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../severity/severity.ts';
import { ABSENCES } from './codes/absence.ts';
import { INCIDENT_KINDS } from './codes/incident-kind.ts';
import { OBJECTS_OR_WEAPONS } from './codes/object-or-weapon.ts';
import { PHYSICAL_INJURIES } from './codes/physical-injury.ts';
import { PSYCHOLOGICAL_IMPACTS } from './codes/psychological-impact.ts';
import { THREAT_LEVELS } from './codes/threat-level.ts';
import { computeSeverityFloor, type PersonHarm, SEVERITY_RULES_VERSION, type SeverityFacts } from './severity-floor.ts';

const unhurt: PersonHarm = { physicalInjury: 'none', psychologicalImpact: 'none', absence: 'none' };
const kick: SeverityFacts = { kinds: ['kick'], affected: [unhurt] };
const person = (harm: PersonHarm): SeverityFacts => ({ ...kick, affected: [{ ...unhurt, ...harm }] });

// Written by hand after the settled rules, not read from the tables. A change here is a new SEVERITY_RULES_VERSION.
const RULES_VERSION_2: [Severity, string, SeverityFacts][] = [
  [1, 'a kick that hurt nobody', kick],
  [1, 'spitting', { ...kick, kinds: ['spit'] }],
  [1, 'a headbutt without injury', { ...kick, kinds: ['headbutt'] }],
  [1, 'a direct threat', { ...kick, kinds: ['verbal_threat'], threatLevel: 'direct' }],
  [1, 'sexual harassment in words', { ...kick, kinds: ['sexual_harassment'] }],
  [1, 'something uncomfortable', person({ psychologicalImpact: 'uncomfortable' })],
  [1, 'going home for the rest of the day', person({ absence: 'rest_of_day' })],
  [1, 'absence that is not known yet', person({ absence: 'unknown' })],
  [1, 'a colleague nobody has asked yet', person({ physicalInjury: 'unknown', psychologicalImpact: 'unknown' })],
  [
    1,
    'a headbutt, and nobody knows whether it hurt',
    { ...person({ physicalInjury: 'unknown' }), kinds: ['headbutt'] },
  ],
  [1, 'no answers about the person', { kinds: ['kick'], affected: [{}] }],
  [2, 'a thrown object', { ...kick, kinds: ['object_thrown'] }],
  [2, 'a thrown object, told as object', { ...kick, objectOrWeapon: 'thrown_object' }],
  [2, 'furniture', { ...kick, objectOrWeapon: 'furniture' }],
  [2, 'a threat with an object', { ...kick, kinds: ['gesture_threat'], threatLevel: 'with_object' }],
  [2, 'pain', person({ physicalInjury: 'pain' })],
  [2, 'visible marks', person({ physicalInjury: 'visible_marks' })],
  [2, 'fright', person({ psychologicalImpact: 'frightened' })],
  [2, 'a need for help', person({ psychologicalImpact: 'needs_help' })],
  [3, 'a stranglehold', { ...kick, kinds: ['strangle'] }],
  [3, 'an object used as a weapon', { ...kick, kinds: ['object_weapon'] }],
  [3, 'a death threat', { ...kick, kinds: ['death_threat'] }],
  [3, 'a death threat, told as level', { ...kick, threatLevel: 'death_threat' }],
  [3, 'a threat with a weapon', { ...kick, kinds: ['weapon_threat'] }],
  [3, 'a threat with a knife, told as object', { ...kick, kinds: ['gesture_threat'], objectOrWeapon: 'sharp' }],
  [3, 'sexual assault', { ...kick, kinds: ['sexual_assault'] }],
  [3, 'something sharp', { ...kick, objectOrWeapon: 'sharp' }],
  [3, 'another weapon', { ...kick, objectOrWeapon: 'other_weapon' }],
  [3, 'a headbutt that hurt', { ...person({ physicalInjury: 'pain' }), kinds: ['headbutt'] }],
  [3, 'first aid', person({ physicalInjury: 'needs_first_aid' })],
  [3, 'first aid, told as yes', person({ firstAidGiven: true })],
  [3, 'a doctor', person({ physicalInjury: 'needs_doctor' })],
  [3, 'a doctor, told as yes', person({ sawDoctor: true })],
  [3, 'hospital', person({ physicalInjury: 'needs_hospital' })],
  [3, 'not being able to continue today', person({ psychologicalImpact: 'cannot_continue' })],
  [3, 'a day of absence', person({ absence: 'up_to_three_days' })],
  [3, 'many days of absence', person({ absence: 'more_than_three_days' })],
  [
    3,
    'one badly hurt among several',
    { kinds: ['kick'], affected: [unhurt, { physicalInjury: 'needs_hospital' }, unhurt] },
  ],
];

const facts: fc.Arbitrary<SeverityFacts> = fc.record({
  kinds: fc.uniqueArray(fc.constantFrom(...INCIDENT_KINDS.codes), { minLength: 1, maxLength: 4 }),
  threatLevel: fc.option(fc.constantFrom(...THREAT_LEVELS.codes), { nil: undefined }),
  objectOrWeapon: fc.option(fc.constantFrom(...OBJECTS_OR_WEAPONS.codes), { nil: undefined }),
  affected: fc.array(
    fc.record({
      physicalInjury: fc.constantFrom(...PHYSICAL_INJURIES.codes),
      psychologicalImpact: fc.constantFrom(...PSYCHOLOGICAL_IMPACTS.codes),
      absence: fc.constantFrom(...ABSENCES.codes),
      firstAidGiven: fc.boolean(),
      sawDoctor: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

describe('computeSeverityFloor', () => {
  it('is version 2 of the rules', () => expect(SEVERITY_RULES_VERSION).toBe(2));

  it.each(RULES_VERSION_2)('is %d for %s', (floor, _, each) => expect(computeSeverityFloor(each).floor).toBe(floor));

  it('never falls when something is added', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        const both = {
          kinds: [...one.kinds, ...other.kinds],
          threatLevel: one.threatLevel,
          objectOrWeapon: one.objectOrWeapon,
          affected: [...one.affected, ...other.affected],
        };
        expect(computeSeverityFloor(both).floor).toBeGreaterThanOrEqual(computeSeverityFloor(one).floor);
      }),
    );
  });

  it('does not depend on the order of persons or kinds', () => {
    fc.assert(
      fc.property(facts, (each) => {
        const turned = { ...each, kinds: each.kinds.toReversed(), affected: each.affected.toReversed() };
        expect(computeSeverityFloor(turned).floor).toBe(computeSeverityFloor(each).floor);
      }),
    );
  });

  it('names a reason for every floor above 1, each only once, and none for 1', () => {
    fc.assert(
      fc.property(facts, (each) => {
        const { floor, reasons } = computeSeverityFloor(each);
        expect(reasons.length > 0).toBe(floor > 1);
        expect(reasons.every((reason) => reason.floor === floor)).toBe(true);
        expect(new Set(reasons.map(({ field, code }) => field + code)).size).toBe(reasons.length);
      }),
    );
  });

  it('tells which answer made it so', () => {
    expect(
      computeSeverityFloor({ ...person({ physicalInjury: 'pain' }), kinds: ['headbutt', 'kick'] }).reasons,
    ).toEqual([{ field: 'kinds', code: 'headbutt_with_injury', floor: 3 }]);
  });
});
