import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInFuture, occurredOf } from './answers/occurred-of.ts';
import { answer, beginReport, type ReportForm } from './answers/report-form.ts';
import { toDraft, toReport } from './answers/to-report.ts';
import { firstOpenStep, missingIn, questionsOf, REPORT_QUESTIONS, screenAfter, stepsOf } from './report-steps.ts';

const NOW = new Date('2026-11-20T09:15:00Z');
const begun = beginReport({
  draftId: '018f0000-0000-7000-8000-000000000001',
  begunAt: NOW.toISOString(),
  unitId: '018f0000-0000-7000-8000-000000000003',
  departmentId: null,
});

/** The typical report: a kick, and a chair thrown. */
const typical: ReportForm = {
  ...begun,
  location: 'classroom',
  kinds: ['kick', 'object_thrown'],
  perpetratorRole: 'pupil',
  physicalInjury: 'pain',
  psychologicalImpact: 'uncomfortable',
  wantsContact: 'today',
};

describe('stepsOf', () => {
  it('asks only what is new when a situation is repeated', () => {
    expect(stepsOf(begun)).toEqual(['when', 'what', 'consequences', 'tell', 'review']);
    expect(stepsOf({ continuesIncidentId: 'i1' })).toEqual(['again', 'review']);
  });
});

describe('missingIn', () => {
  it.each([
    ['place', { location: null }, ['location']],
    ['place', { unitId: null }, ['unit']],
    ['time', { when: { choice: 'other', date: '', time: '' } }, ['date']],
    ['time', { when: { choice: 'other', date: '2026-11-21', time: '' } }, ['past']],
    ['time', { when: { choice: 'earlier_today', date: '2026-11-20', time: '10:16' } }, ['past']],
    ['kinds', { kinds: [] }, ['kinds']],
    ['who', { perpetratorRole: null }, ['role']],
    ['whom', { isForColleague: true }, ['colleague']],
    ['body', { physicalInjury: null }, ['body']],
    ['mind', { psychologicalImpact: null }, ['mind']],
    ['text', { isTextChecked: false }, ['text']],
    ['need', { wantsContact: null }, ['need']],
  ] as const)('stops on %s with %j', (question, change, missing) => {
    expect(missingIn([question], { ...typical, ...change }, NOW)).toEqual(missing);
  });

  it('stops nowhere when everything is answered, and never asks for age, text or a level', () => {
    expect(missingIn(REPORT_QUESTIONS, typical, NOW)).toEqual([]);
  });
});

describe('questionsOf', () => {
  it('asks every question once on the way to the review, whatever way that is', () => {
    const asked = stepsOf(begun).flatMap((step) => questionsOf({ step, changing: null }));
    expect(asked).toEqual(REPORT_QUESTIONS);
    expect(questionsOf({ step: 'again', changing: null })).toContain('whom');
  });

  it('asks the one question that is changed, and nothing beside it', () => {
    expect(questionsOf({ step: 'review', changing: 'body' })).toEqual(['body']);
  });
});

describe('screenAfter', () => {
  const review = { step: 'review', changing: null };
  it('goes to the step after, and from the last one nowhere', () => {
    expect(screenAfter({ step: 'when', changing: null }, typical, NOW)).toEqual({ step: 'what', changing: null });
    expect(screenAfter({ step: 'again', changing: null }, { ...typical, continuesIncidentId: 'i1' }, NOW)).toEqual(
      review,
    );
    expect(screenAfter({ step: 'review', changing: null }, typical, NOW)).toEqual(review);
  });

  it.each(REPORT_QUESTIONS)('is back at the review at once when %s was changed', (changing) => {
    expect(screenAfter({ step: 'review', changing }, typical, NOW)).toEqual(review);
  });

  it('asks exactly what a change has opened: somebody else was hurt, and may need something else', () => {
    let form = answer(typical, { isForColleague: true, colleagueId: 'c1' });
    let screen = screenAfter({ step: 'review', changing: 'whom' }, form, NOW);
    const asked: unknown[] = [];
    const answers = { physicalInjury: 'pain', psychologicalImpact: 'unknown', wantsContact: 'unknown' } as const;
    for (const [field, code] of Object.entries(answers)) {
      asked.push(screen.changing);
      form = answer(form, { [field]: code });
      screen = screenAfter(screen, form, NOW);
    }
    expect(asked).toEqual(['body', 'mind', 'need']);
    expect(screen).toEqual(review);
  });
});

describe('a department', () => {
  const inDepartment = answer(typical, { departmentId: '018f0000-0000-7000-8000-000000000004' });

  it('goes along with the report and its draft, and is never asked for', () => {
    const { departmentId } = inDepartment;
    expect(toReport(inDepartment)).toMatchObject({ departmentId });
    expect(toDraft(inDepartment)).toMatchObject({ departmentId });
    expect(toReport(typical)).toMatchObject({ departmentId: null });
    expect(missingIn(['place'], typical, NOW)).toEqual([]);
  });

  it('is one unit’s own: another unit is without it', () => {
    expect(answer(inDepartment, { unitId: 'another' })).toMatchObject({ unitId: 'another', departmentId: null });
    expect(answer(inDepartment, { unitId: inDepartment.unitId }).departmentId).toBe(inDepartment.departmentId);
  });
});

describe('firstOpenStep', () => {
  it('is where one left off, and the review in the end', () => {
    expect(firstOpenStep(begun, NOW)).toBe('when');
    expect(firstOpenStep({ ...typical, perpetratorRole: null }, NOW)).toBe('what');
    expect(firstOpenStep(typical, NOW)).toBe('review');
  });
});

describe('occurredOf', () => {
  it.each([
    [
      'just now is when the report was begun, on the clock of Norway',
      { choice: 'now', date: '', time: '' },
      ['2026-11-20', '10:15', 'about_time'],
    ],
    [
      'earlier today without a time is the day',
      { choice: 'earlier_today', date: '2026-11-20', time: '' },
      ['2026-11-20', null, 'day_only'],
    ],
    [
      'another day with a time is exact',
      { choice: 'other', date: '2026-11-18', time: '13:05' },
      ['2026-11-18', '13:05', 'exact_time'],
    ],
  ] as const)('%s', (_, when, [occurredOn, occurredTime, occurredPrecision]) => {
    expect(occurredOf({ when, begunAt: NOW.toISOString() })).toEqual({
      occurredOn,
      occurredTime,
      occurredPrecision,
    });
  });

  it('is never in the future for just now, however long the form lies open', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * 24 * 30 }), (minutes) => {
        const later = new Date(NOW.getTime() + minutes * 60_000);
        expect(isInFuture(begun, later)).toBe(false);
      }),
    );
  });
});

describe('toReport', () => {
  it('sends the typical report with its floor as the level', () => {
    expect(toReport(typical)).toMatchObject({
      severitySelf: 2,
      affected: [{ personId: null, physicalInjury: 'pain', wantsContact: 'today' }],
      occurredOn: '2026-11-20',
    });
  });

  it('sends nothing while an answer is missing or a text has not been looked through', () => {
    const gaps: Partial<ReportForm>[] = [
      { location: null },
      { kinds: [] },
      { perpetratorRole: null },
      { wantsContact: null },
      { isTextChecked: false, description: 'x' },
    ];
    expect(gaps.map((gap) => toReport({ ...typical, ...gap }))).toEqual(gaps.map(() => null));
  });

  it('sends what the kinds call for, and not what was answered before a kind was taken back', () => {
    const threatened = {
      ...typical,
      kinds: ['gesture_threat'],
      threatLevel: 'direct',
      objectOrWeapon: 'sharp',
    } as const;
    expect(toReport(threatened)).toMatchObject({
      severitySelf: 3,
      answers: { threatLevel: 'direct', objectOrWeapon: 'sharp' },
    });
    expect(toReport({ ...threatened, kinds: ['kick'] })?.answers).toEqual({});
  });

  it('names a colleague only when it happened to a colleague', () => {
    expect(toReport({ ...typical, colleagueId: 'c1' })?.affected[0]?.personId).toBeNull();
    expect(toReport({ ...typical, isForColleague: true, colleagueId: 'c1' })?.affected[0]?.personId).toBe('c1');
  });
});

describe('toDraft', () => {
  it('keeps nothing of a colleague who is not chosen yet: it would come back as said of oneself', () => {
    const unchosen = { ...answer(typical, { isForColleague: true }), physicalInjury: 'pain' } as const;
    expect(toDraft(unchosen).affected).toEqual([]);
    expect(toDraft({ ...unchosen, colleagueId: 'c1' }).affected).toEqual([{ personId: 'c1', physicalInjury: 'pain' }]);
  });

  it('keeps no level that nobody chose: it would come back as the reporter’s own', () => {
    expect(toDraft(typical)).not.toHaveProperty('severitySelf');
    expect(toDraft({ ...typical, severity: 3 })).toMatchObject({ severitySelf: 3 });
  });

  it('keeps a text from the server until the guard has looked through it', () => {
    const written = answer(typical, { description: 'Eleven sparket.' });
    expect(toDraft(written)).not.toHaveProperty('description');
    expect(toDraft({ ...written, isTextChecked: true })).toMatchObject({ description: 'Eleven sparket.' });
  });

  it('keeps all but a text that is too long, which is said where it is written and never sent', () => {
    const long = { ...typical, description: 'a'.repeat(1_001), isTextChecked: true };
    expect(toDraft(long)).toMatchObject({ kinds: typical.kinds });
    expect(toDraft(long)).not.toHaveProperty('description');
    expect(missingIn(['text'], long, NOW)).toEqual(['text']);
    expect(toReport(long)).toBeNull();
    expect(missingIn(['text'], { ...long, description: ` ${'a'.repeat(1_000)} ` }, NOW)).toEqual([]);
  });

  it('can be kept from the first tap', () => {
    expect(toDraft(begun)).toMatchObject({ theme: 'violence_and_threats', unitId: begun.unitId });
  });
});

describe('answer', () => {
  it('asks anew what it did and what is needed when it happened to somebody else, and only then', () => {
    const anew = { physicalInjury: null, psychologicalImpact: null, wantsContact: null };
    expect(answer(typical, { isForColleague: true })).toMatchObject(anew);
    expect(answer(typical, { isForColleague: false })).toMatchObject({ wantsContact: 'today', physicalInjury: 'pain' });
  });

  it('looks through a text again only when it has changed', () => {
    const checked = { ...typical, description: 'a', isTextChecked: true };
    expect(answer(checked, { description: 'a b' }).isTextChecked).toBe(false);
    expect(answer(checked, { description: ' ' }).isTextChecked).toBe(true);
    expect(answer(checked, { wantsContact: 'now' }).isTextChecked).toBe(true);
  });
});
