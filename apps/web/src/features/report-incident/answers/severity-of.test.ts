import { INCIDENT_KINDS } from '@vern/domain/theme/violence';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floorOf, reasonWords, severityOf } from './severity-of.ts';

const none = {
  kinds: [],
  threatLevel: null,
  objectOrWeapon: null,
  propertyDamage: null,
  physicalInjury: null,
  psychologicalImpact: null,
} as const;
const texts = { headbutt: 'skalling med skade', firstAid: 'førstehjelp', doctor: 'lege' };

describe('severityOf', () => {
  it.each([
    ['a push that did nothing', { ...none, kinds: ['push'] }, null, 1],
    ['a thrown chair, before the person has chosen', { ...none, kinds: ['object_thrown'] }, null, 2],
    ['a thrown chair that the person finds worse', { ...none, kinds: ['object_thrown'] }, 3, 3],
    ['a gesture with a knife', { ...none, kinds: ['gesture_threat'], objectOrWeapon: 'sharp' }, 1, 3],
    [
      'a knife that was answered before the threat was taken back',
      { ...none, kinds: ['hit'], objectOrWeapon: 'sharp' },
      null,
      1,
    ],
    ['a stranglehold, whatever the person chose', { ...none, kinds: ['strangle'] }, 1, 3],
  ] as const)('%s', (_, harm, severity, expected) => {
    expect(severityOf({ ...harm, severity })).toBe(expected);
  });

  it('is never below the floor', () => {
    const kinds = fc.subarray([...INCIDENT_KINDS.codes]);
    fc.assert(
      fc.property(kinds, fc.constantFrom(1, 2, 3, null), (chosen, severity) => {
        const harm = { ...none, kinds: chosen };
        expect(severityOf({ ...harm, severity })).toBeGreaterThanOrEqual(floorOf(harm).floor);
      }),
    );
  });
});

describe('reasonWords', () => {
  it('says which answers decide, in the words they were given in', () => {
    const { reasons } = floorOf({ ...none, kinds: ['object_thrown'], physicalInjury: 'pain' });
    expect(reasonWords(reasons, texts as never, 'nb')).toBe('kastet noe, vondt, men ingen merker');
  });

  it('has words of its own for the one combination', () => {
    const { reasons } = floorOf({ ...none, kinds: ['headbutt'], physicalInjury: 'pain' });
    expect(reasonWords(reasons, texts as never, 'nb')).toBe('skalling med skade');
  });
});
