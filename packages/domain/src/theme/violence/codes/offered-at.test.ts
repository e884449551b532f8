import { describe, expect, it } from 'vitest';
import { UNIT_KINDS } from '../../../org-tree/index.ts';
import { AGE_BANDS } from './age-band.ts';
import { DOERS_AT } from './doers-at.ts';
import { LOCATIONS } from './location.ts';
import { PERPETRATOR_ROLES } from './perpetrator-role.ts';
import { PLACES_AT } from './places-at.ts';
import { SITUATIONS } from './situation.ts';
import { SITUATIONS_AT } from './situations-at.ts';

const rolesAt = (kind: keyof typeof DOERS_AT) => DOERS_AT[kind].map(({ role }) => role);
const agesAt = (kind: keyof typeof DOERS_AT) => DOERS_AT[kind].map(({ ageBand }) => ageBand);

describe('what is offered at a kind of unit', () => {
  it('offers nothing twice', () => {
    for (const kind of UNIT_KINDS.codes) {
      const doers = DOERS_AT[kind].map(({ role, ageBand }) => `${role} ${ageBand}`);
      expect(new Set(doers).size, kind).toBe(doers.length);
      expect(new Set(PLACES_AT[kind]).size, kind).toBe(PLACES_AT[kind].length);
    }
  });

  it('asks a kindergarten in its own words, and a school in its own', () => {
    expect(PLACES_AT.kindergarten[0]).toBe('kindergarten_section');
    expect(rolesAt('kindergarten')[0]).toBe('child');
    expect(rolesAt('kindergarten')).not.toContain('pupil');
    expect(rolesAt('kindergarten')).not.toContain('former_pupil');
    expect(agesAt('kindergarten').filter((age) => age?.startsWith('grade'))).toEqual([]);
    for (const place of ['classroom', 'schoolyard', 'after_school'] as const)
      expect(PLACES_AT.kindergarten).not.toContain(place);
    expect(PLACES_AT.school[0]).toBe('classroom');
    expect(rolesAt('school')[0]).toBe('pupil');
    expect(rolesAt('school')).not.toContain('child');
    expect(PLACES_AT.school).not.toContain('kindergarten_section');
    expect(agesAt('school').filter((age) => age?.startsWith('age'))).toEqual([]);
  });

  it('holds the answers that no unit can be without', () => {
    for (const kind of UNIT_KINDS.codes) {
      expect(rolesAt(kind)).toEqual(expect.arrayContaining(['guardian', 'colleague', 'leader', 'outsider', 'unknown']));
      expect(PLACES_AT[kind]).toContain('other');
    }
  });

  it('asks a kindergarten of no lesson and no break, and leaves out nothing else that can go on there', () => {
    const elsewhere = SITUATIONS.codes.filter((code) => !SITUATIONS_AT.kindergarten.includes(code));
    expect(elsewhere).toEqual(['teaching', 'recess']);
    expect(new Set(SITUATIONS_AT.kindergarten).size).toBe(SITUATIONS_AT.kindergarten.length);
  });

  it('leaves no code without a unit where it is offered', () => {
    expect([...PLACES_AT.other].sort()).toEqual([...LOCATIONS.codes].sort());
    expect([...new Set(rolesAt('other'))].sort()).toEqual([...PERPETRATOR_ROLES.codes].sort());
    const ages = new Set(agesAt('other').filter((age) => age !== null));
    expect([...ages].sort()).toEqual([...AGE_BANDS.codes].sort());
  });
});
