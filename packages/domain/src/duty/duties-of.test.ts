import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin } from '../calendar/index.ts';
import { CITATIONS, type CitationId } from '../law/index.ts';
import { USUAL_CALENDARS, type WorkCalendars, workCalendarOf } from '../school-calendar/index.ts';
import { anyFacts } from './any-facts.fixture.ts';
import { dutiesOf } from './duties-of.ts';
import { factsOf, factsOfPerson, PUSH, UNHURT } from './duty-facts.fixture.ts';
import { DUTY_RULES_VERSION } from './rule/index.ts';
import { readDutyFacts } from './schema/index.ts';

const AUTUMN = workCalendarOf([
  {
    from: '2026-08-01',
    to: '2027-07-31',
    closures: [
      { from: '2026-10-05', to: '2026-10-09', name: 'Høstferie' },
      { from: '2026-12-19', to: '2027-01-03', name: 'Juleferie' },
    ],
    planningDays: ['2026-11-13'],
    afterSchoolDays: ['2026-10-07'],
  },
]);
const SCHOOL: WorkCalendars = { employer: USUAL_CALENDARS.employer, unit: AUTUMN };

const read = (given: unknown) => {
  const found = readDutyFacts(given);
  if ('refused' in found) throw new Error(`${found.refused.code} at ${found.refused.path}`);
  return found.facts;
};
const duty = (change: object, rule: string, calendars = USUAL_CALENDARS) =>
  dutiesOf(factsOf(change), calendars).duties.find((each) => each.rule === rule);

describe('dutiesOf, whatever happened', () => {
  it('answers all facts that can be true, and answers them the same every time', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const facts = read(given);
        const found = dutiesOf(facts, SCHOOL);
        expect(dutiesOf(read(JSON.parse(JSON.stringify(given))), SCHOOL)).toEqual(found);
        expect(found.rulesVersion).toBe(DUTY_RULES_VERSION);
      }),
    );
  });

  it('says why of every duty but what every report asks, and of every date how it was counted', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { duties, care } = dutiesOf(read(given), SCHOOL);
        for (const { rule, why, due, counted } of duties) {
          expect(why.length > 0).toBe(rule !== 'R-017');
          expect(counted === null).toBe(due === null);
        }
        for (const { why, counted, due } of care) {
          expect(why.length).toBeGreaterThan(0);
          expect(counted.from.slice(0, 10) <= due.slice(0, 10)).toBe(true);
        }
      }),
    );
  });

  it('cites only what was in force on the day that decides', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const facts = read(given);
        for (const { citations, person } of dutiesOf(facts, SCHOOL).duties) {
          const established = person === null ? null : facts.affected[person]!.establishedOn;
          const on = (id: CitationId) =>
            id.startsWith('ftrl-13-14-1-') ? (established ?? facts.occurredOn) : facts.occurredOn;
          expect(citations.filter((id) => !isWithin(CITATIONS[id], on(id)))).toEqual([]);
          if (facts.occurredOn >= '2026-01-01') expect(citations.filter((id) => id.includes('23a'))).toEqual([]);
        }
      }),
    );
  });

  it('gives nobody less time for a report that comes a day later, nor an earlier date', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const later = { ...given, receivedAt: aDayLater(given.receivedAt) };
        const dates = (of: unknown) =>
          dutiesOf(read(of), SCHOOL).duties.map(
            ({ rule, person, due }) => [`${rule} ${person}`, due?.slice(0, 10)] as const,
          );
        const before = new Map(dates(given));
        for (const [key, due] of dates(later)) {
          const was = before.get(key);
          if (due !== undefined && was !== undefined) expect(due >= was).toBe(true);
        }
      }),
    );
  });

  it('gives nobody more time because a leader raised the level', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        fc.pre(given.status !== 'draft');
        const raised = { ...given, severityAssessed: 3, assessedAt: aDayLater(given.receivedAt) };
        const before = dutiesOf(read(given), SCHOOL);
        const after = dutiesOf(read(raised), SCHOOL);
        for (const { rule, person, due } of after.duties) {
          const was = before.duties.find((each) => each.rule === rule && each.person === person);
          if (was?.due != null && due !== null) expect(due.slice(0, 10) <= was.due.slice(0, 10)).toBe(true);
        }
        const steps = new Set(after.care.map(({ step, person }) => `${step} ${person}`));
        expect(before.care.filter(({ step, person }) => !steps.has(`${step} ${person}`))).toEqual([]);
      }),
    );
  });

  it('leaves nothing with somebody who is away while somebody else in the line is there', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const facts = read(given);
        const day = given.receivedAt.slice(0, 10);
        for (const { who } of dutiesOf(facts, SCHOOL).duties) {
          if (who.acting === 'deputy' || who.role === 'hr_adviser' || who.role === 'municipal_director') continue;
          const away = facts.away.filter((each) => each.role === who.role && each.from < day && day < each.to);
          expect(away).toEqual([]);
        }
      }),
    );
  });

  it('asks of a withdrawn report what the law asks and nothing else', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        fc.pre(given.status !== 'draft');
        const open = dutiesOf(read({ ...given, status: 'in_progress' }), SCHOOL);
        const withdrawn = dutiesOf(read({ ...given, status: 'withdrawn' }), SCHOOL);
        expect(withdrawn.duties).toEqual(open.duties.filter(({ kind }) => kind.startsWith('legal_')));
        expect(withdrawn.care).toEqual([]);
      }),
    );
  });
});

const aDayLater = (instant: string) => new Date(Date.parse(instant) + 86_400_000).toISOString().replace(/\.\d+/, '');

describe('where a date comes from', () => {
  it('is the number, whose days it counts, and when the clock started', () => {
    expect(duty({}, 'R-013')).toEqual({
      rule: 'R-013',
      person: null,
      due: '2026-09-15',
      who: { role: 'unit_leader', acting: 'self' },
      kind: 'legal_text',
      citations: ['aml-6-2-5'],
      why: ['accident'],
      counted: {
        deadline: {
          kind: 'legal_text',
          from: 'received',
          amount: 5,
          unit: 'working_days',
          roll: 'next',
          calendar: 'employer',
          runsWhenOld: false,
        },
        from: '2026-09-08T10:40+02:00',
        isRaised: false,
        isOld: false,
        wish: null,
        numberFrom: null,
        isProvisional: false,
      },
    });
  });

  it('is the wish that made it earlier', () => {
    const now = { affected: [{ ...UNHURT, wantsContact: 'now' }] };
    expect(duty(now, 'R-008')).toMatchObject({ due: '2026-09-08T11:40+02:00', counted: { wish: 'wants_contact_now' } });
  });

  it('is the assessment that raised it', () => {
    const raised = { severityAssessed: 3, assessedAt: '2026-09-08T12:00+02:00' };
    expect(duty(raised, 'R-008')).toMatchObject({ due: '2026-09-08T13:00+02:00', counted: { isRaised: true } });
    expect(duty(raised, 'R-017')).toMatchObject({ due: '2026-09-10', counted: { isRaised: false } });
  });

  it('says when the event was a day old, and hours became the same working day', () => {
    const old = { severitySelf: 3, receivedAt: '2026-09-09T10:15+02:00' };
    expect(duty(old, 'R-008')).toMatchObject({ due: '2026-09-09', counted: { isOld: true } });
    expect(duty({ ...old, receivedAt: '2026-09-09T10:14+02:00' }, 'R-008')).toMatchObject({
      due: '2026-09-09T11:14+02:00',
      counted: { isOld: false },
    });
  });

  it('counts an event of which only the day is known from the end of that day', () => {
    const dayOnly = { severitySelf: 3, occurredTime: null, occurredPrecision: 'day_only' };
    expect(duty({ ...dayOnly, receivedAt: '2026-09-09T23:59+02:00' }, 'R-013')?.due).toBe('2026-09-10T00:59+02:00');
    expect(duty({ ...dayOnly, receivedAt: '2026-09-10T00:00+02:00' }, 'R-013')?.due).toBe('2026-09-10');
  });

  it('says that a date is provisional when nobody has made the unit’s calendar for all of its days', () => {
    const inJuly = { occurredOn: '2027-07-28', receivedAt: '2027-07-28T10:40+02:00' };
    expect(duty({}, 'R-017', SCHOOL)?.counted?.isProvisional).toBe(false);
    expect(duty(inJuly, 'R-017', SCHOOL)?.counted).toMatchObject({ isProvisional: false });
    const { occurredOn, receivedAt } = { occurredOn: '2027-07-30', receivedAt: '2027-07-30T10:40+02:00' };
    expect(duty({ occurredOn, receivedAt }, 'R-017', SCHOOL)?.counted).toMatchObject({ isProvisional: true });
    expect(duty({ occurredOn, receivedAt }, 'R-013', SCHOOL)?.counted).toMatchObject({ isProvisional: false });
  });
});

describe('who answers', () => {
  const away = (role: string, deputy: boolean) => ({ role, from: '2026-09-08', to: '2026-09-08', deputy });
  it.each([
    ['nobody is away', [], {}, 'unit_leader', 'self'],
    ['the leader has a deputy', [away('unit_leader', true)], {}, 'unit_leader', 'deputy'],
    ['the leader has none', [away('unit_leader', false)], {}, 'agency_director', 'self'],
    [
      'the division is right above',
      [away('unit_leader', false)],
      { parentType: 'division' },
      'division_director',
      'self',
    ],
    [
      'everybody is away',
      ['unit_leader', 'agency_director', 'division_director', 'municipal_director'].map((role) => away(role, false)),
      {},
      'municipal_director',
      'self',
    ],
    ['the leader did it', [away('unit_leader', true)], { perpetratorRole: 'leader' }, 'agency_director', 'self'],
  ])('when %s', (_, absences, change, role, acting) => {
    expect(duty({ ...change, away: absences }, 'R-017')?.who).toEqual({ role, acting });
  });

  it('leaves the insurer with the adviser who has no deputy', () => {
    const hurt = { affected: [{ ...UNHURT, sawDoctor: true }] };
    expect(duty({ ...hurt, away: [away('hr_adviser', false)] }, 'R-007')?.who.acting).toBe('self');
    expect(duty({ ...hurt, away: [away('hr_adviser', true)] }, 'R-007')?.who.acting).toBe('deputy');
  });

  it('offers the leader a talk with the leader above, whoever stands in for that one', () => {
    const serious = { ...PUSH, severitySelf: 3, away: [away('agency_director', false)] };
    const { care } = dutiesOf(read(serious), USUAL_CALENDARS);
    expect(care.find(({ step }) => step === 'C-16')?.who).toEqual({ role: 'division_director', acting: 'self' });
  });
});

describe('what is not known', () => {
  it('is no injury: not in the register, not to NAV', () => {
    const { duties } = dutiesOf(
      factsOfPerson({ physicalInjury: 'unknown', psychologicalImpact: 'unknown' }),
      USUAL_CALENDARS,
    );
    expect(duties.map(({ rule }) => rule)).toEqual(['R-001', 'R-008', 'R-013', 'R-017', 'R-018']);
  });
});
