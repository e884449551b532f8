import { describe, expect, it } from 'vitest';
import { USUAL_CALENDARS } from '../school-calendar/index.ts';
import { CARE_STEP_IDS, CARE_STEPS, type CareStepId } from './care/index.ts';
import { CONDITIONS } from './condition/index.ts';
import { dutiesOf } from './duties-of.ts';
import { factsOf, UNHURT } from './duty-facts.fixture.ts';
import { DUTY_RULE_IDS, DUTY_RULES, type DutyRule, type DutyRuleId } from './rule/index.ts';

const person = (change: object) => ({ affected: [{ ...UNHURT, ...change }] });
const minor = (...days: readonly string[]) => days.map((occurredOn) => ({ occurredOn, severity: 1 }));
const series = (...events: readonly object[]) => ({ series: { otherEvents: events } });
const HELD = { answers: { physicalInterventionUsed: true } };
const VANDALISM = { kinds: ['vandalism'] };
const LOAD = minor('2026-09-01', '2026-09-02', '2026-09-03', '2026-09-07');

/**
 * For every rule an event that it applies to, and one beside it that it does not: what changes about a push at a school, nobody hurt. A rule
 * that lacks either fails the build.
 */
const EXAMPLES: Readonly<Record<DutyRuleId, { readonly applies: object; readonly spares: object }>> = {
  'R-001': { applies: {}, spares: VANDALISM },
  'R-002': { applies: person({ physicalInjury: 'pain' }), spares: person({ psychologicalImpact: 'frightened' }) },
  'R-003': { applies: person({ seriousInjury: 'yes' }), spares: person({ physicalInjury: 'needs_hospital' }) },
  'R-004': { applies: person({ died: true }), spares: person({ seriousInjury: 'no' }) },
  'R-005': { applies: person({ injuryKind: 'fracture' }), spares: person({ injuryKind: 'bruise' }) },
  'R-006': { applies: person({ physicalInjury: 'visible_marks' }), spares: person({ physicalInjury: 'pain' }) },
  'R-007': { applies: person({ wantsNavReport: true }), spares: person({ physicalInjury: 'unknown' }) },
  'R-008': { applies: { kinds: ['discriminatory'] }, spares: VANDALISM },
  'R-009': { applies: { severitySelf: 3 }, spares: { severitySelf: 2 } },
  'R-010': { applies: { handling: { offenceSuspected: true } }, spares: { severitySelf: 2 } },
  'R-011': { applies: { severitySelf: 3 }, spares: { severitySelf: 3, unitKind: 'kindergarten' } },
  'R-012': {
    applies: person({ absenceFrom: '2026-09-09', absenceTo: '2026-10-07' }),
    spares: person({ absenceFrom: '2026-09-09', absenceTo: '2026-10-06' }),
  },
  'R-013': { applies: { kinds: ['attempt'] }, spares: { kinds: ['abusive_language'] } },
  'R-014': { applies: { dangerNotice: { givenAt: '2026-09-08T12:00Z' } }, spares: {} },
  'R-015': { applies: { stopOrder: { at: '2026-09-08T12:00Z' } }, spares: {} },
  'R-016': { applies: { handling: { riskAssessmentOutdated: true } }, spares: {} },
  'R-017': { applies: VANDALISM, spares: { status: 'draft' } },
  'R-018': { applies: { kinds: ['witnessed_violence'] }, spares: { kinds: ['sexual_harassment'] } },
  'R-019': {
    applies: person({ absenceFrom: '2026-09-09' }),
    spares: person({ absenceFrom: '2026-09-09', absenceDegree: 'partial' }),
  },
  'R-020': {
    applies: person({ absenceFrom: '2026-09-09', absenceTo: '2027-03-10' }),
    spares: person({ absenceFrom: '2026-09-09', absenceTo: '2027-03-09' }),
  },
  'R-021': { applies: person({ sawDoctor: true }), spares: person({ psychologicalImpact: 'needs_help' }) },
  'R-022': { applies: { perpetratorRole: 'colleague' }, spares: { perpetratorRole: 'former_pupil' } },
  'R-023': {
    applies: { ...person({ firstAidGiven: true }), receivedAt: '2027-08-06T10:00Z' },
    spares: { ...person({ firstAidGiven: true }), receivedAt: '2027-08-09T10:00Z' },
  },
  'R-201': { applies: { kinds: ['witnessed_violence'] }, spares: { kinds: ['witnessed_violence'], unitKind: 'other' } },
  'R-301': { applies: HELD, spares: { ...HELD, perpetratorRole: 'guardian' } },
  'R-303': { applies: HELD, spares: { ...HELD, occurredOn: '2024-07-31', receivedAt: '2024-07-31T10:00Z' } },
  'R-304': { applies: HELD, spares: {} },
  'R-307': {
    applies: { ...HELD, unitKind: 'kindergarten', perpetratorRole: 'child' },
    spares: HELD,
  },
  'R-309': { applies: HELD, spares: { ...HELD, unitKind: 'other' } },
  'R-310': {
    applies: { ...HELD, intervention: { particularlySerious: true } },
    spares: { intervention: { particularlySerious: true } },
  },
  'R-401': {
    applies: { ...series({ occurredOn: '2026-08-26', severity: 1 }), talliedCount: 2 },
    spares: { ...series({ occurredOn: '2026-08-25', severity: 1 }), talliedCount: 2 },
  },
  'R-402': {
    applies: { ...series({ occurredOn: '2026-08-10', severity: 2 }), severitySelf: 2 },
    spares: { ...series({ occurredOn: '2026-08-09', severity: 3 }), severitySelf: 2 },
  },
  'R-403': { applies: person({ loadEvents: LOAD }), spares: person({ loadEvents: LOAD.slice(1) }) },
  'R-404': { applies: person({ loadEvents: LOAD, loadShared: true }), spares: person({ loadEvents: LOAD }) },
};

const rulesFor = (change: object) => dutiesOf(factsOf(change), USUAL_CALENDARS).duties.map(({ rule }) => rule);

describe('every rule', () => {
  it.each(DUTY_RULE_IDS)('%s applies to an event that asks it, and not to the one beside it', (id) => {
    expect(rulesFor(EXAMPLES[id].applies)).toContain(id);
    expect(rulesFor(EXAMPLES[id].spares)).not.toContain(id);
  });

  it.each(Object.entries<DutyRule>(DUTY_RULES))('%s gives no more days to what is more serious', (_, { deadlines }) => {
    const days =
      deadlines && ([1, 2, 3] as const).map((level) => deadlines[level]).filter(({ unit }) => unit !== 'hours');
    const amounts = (days ?? []).map(({ amount }) => amount);
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
  });

  it.each(Object.entries<DutyRule>(DUTY_RULES))('%s cites the law when it says that the law asks it', (_, rule) => {
    const kind = rule.deadlines?.[1].kind;
    if (kind === 'legal_text' || kind === 'legal_num' || kind === undefined)
      expect(rule.cites.length).toBeGreaterThan(0);
    if (kind === 'legal_num') expect(rule.confirmation).toBe('confirmed');
  });

  it('counts the employer’s days but for what needs the people of the unit together', () => {
    const ofUnit = Object.entries<DutyRule>(DUTY_RULES).filter(([, rule]) => rule.deadlines?.[1].calendar === 'unit');
    expect(ofUnit.map(([id]) => id)).toEqual(['R-016', 'R-017', 'R-401', 'R-402']);
  });

  it('leaves no condition that nothing hangs on', () => {
    const used = new Set<string>([
      ...Object.values<DutyRule>(DUTY_RULES).flatMap(({ when, cites, sooner = [] }) => [
        ...when.flat(),
        ...cites.flatMap((cited) => cited.when ?? []),
        ...sooner.map((each) => each.when),
      ]),
      'body_hurt',
    ]);
    expect(Object.keys(CONDITIONS.entries).filter((name) => !used.has(name))).toEqual([]);
  });
});

const LEVEL = { 1: {}, 2: { severitySelf: 2 }, 3: { severitySelf: 3 } };
const YESTERDAY = { occurredOn: '2026-09-07', occurredTime: '20:00' };

/** The same for every step of the care; null where every employee whom R-008 holds for is given it. */
const STEPS: Readonly<Record<CareStepId, { readonly given: object; readonly spared: object | null }>> = {
  'C-01': { given: LEVEL[1], spared: null },
  'C-02': { given: LEVEL[1], spared: null },
  'C-03': { given: { ...LEVEL[2], ...person({ physicalInjury: 'pain' }) }, spared: LEVEL[2] },
  'C-04': { given: LEVEL[2], spared: { ...LEVEL[2], ...YESTERDAY } },
  'C-05': { given: LEVEL[3], spared: LEVEL[2] },
  'C-06': { given: LEVEL[1], spared: null },
  'C-07': { given: LEVEL[1], spared: { kinds: ['sexual_harassment'] } },
  'C-08': { given: LEVEL[2], spared: LEVEL[1] },
  'C-09': { given: LEVEL[2], spared: LEVEL[1] },
  'C-10': { given: LEVEL[3], spared: LEVEL[1] },
  'C-11': { given: LEVEL[2], spared: LEVEL[1] },
  'C-12': { given: LEVEL[2], spared: LEVEL[1] },
  'C-13': { given: LEVEL[3], spared: LEVEL[2] },
  'C-14-3m': { given: LEVEL[3], spared: LEVEL[2] },
  'C-14-6m': { given: LEVEL[3], spared: LEVEL[2] },
  'C-15': { given: LEVEL[2], spared: LEVEL[1] },
  'C-16': { given: LEVEL[3], spared: LEVEL[2] },
  'C-17': { given: LEVEL[2], spared: LEVEL[1] },
  'C-18': { given: LEVEL[1], spared: null },
};

const stepsFor = (change: object) => dutiesOf(factsOf(change), USUAL_CALENDARS).care.map(({ step }) => step);

describe('every step of the care', () => {
  it.each(CARE_STEP_IDS)('%s is given to whoever needs it, and not to the one beside them', (id) => {
    const { given, spared } = STEPS[id];
    expect(stepsFor(given)).toContain(id);
    expect(stepsFor(spared ?? VANDALISM)).not.toContain(id);
  });

  it('is ours, but for the two that follow a duty', () => {
    const following = CARE_STEP_IDS.filter((id) => typeof CARE_STEPS[id].at === 'string');
    expect(following).toEqual(['C-02', 'C-07']);
  });
});
