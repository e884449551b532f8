import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInFuture, occurredOf } from './occurred-of.ts';
import { answer, beginReport, type ReportForm } from './report-form.ts';
import { firstOpenStep, missingIn, REPEAT_STEPS, REPORT_STEPS, stepsOf } from './report-steps.ts';
import { toDraft, toReport } from './to-report.ts';

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
    expect(stepsOf(begun)).toBe(REPORT_STEPS);
    expect(stepsOf({ continuesIncidentId: 'i1' })).toBe(REPEAT_STEPS);
  });
});

describe('missingIn', () => {
  it.each([
    ['when', { location: null }, ['location']],
    ['when', { unitId: null }, ['unit']],
    ['when', { when: { choice: 'other', date: '', time: '' } }, ['date']],
    ['when', { when: { choice: 'other', date: '2026-11-21', time: '' } }, ['past']],
    ['when', { when: { choice: 'earlier_today', date: '', time: '10:16' } }, ['past']],
    ['what', { kinds: [] }, ['kinds']],
    ['who', { perpetratorRole: null }, ['role']],
    ['consequences', { isForColleague: true }, ['colleague']],
    ['consequences', { physicalInjury: null, psychologicalImpact: null }, ['body', 'mind']],
    ['tell', { isTextChecked: false }, ['text']],
    ['tell', { wantsContact: null }, ['need']],
  ] as const)('stops on %s with %j', (step, change, missing) => {
    expect(missingIn(step, { ...typical, ...change }, NOW)).toEqual(missing);
  });

  it('stops nowhere when everything is answered, and never asks for age, text or a level', () => {
    expect(REPORT_STEPS.flatMap((step) => missingIn(step, typical, NOW))).toEqual([]);
  });
});

describe('a department', () => {
  const inDepartment = answer(typical, { departmentId: '018f0000-0000-7000-8000-000000000004' });

  it('goes along with the report and its draft, and is never asked for', () => {
    const { departmentId } = inDepartment;
    expect(toReport(inDepartment, NOW)).toMatchObject({ departmentId });
    expect(toDraft(inDepartment, NOW)).toMatchObject({ departmentId });
    expect(toReport(typical, NOW)).toMatchObject({ departmentId: null });
    expect(missingIn('when', typical, NOW)).toEqual([]);
  });

  it('is one unit’s own: another unit is without it', () => {
    expect(answer(inDepartment, { unitId: 'another' })).toMatchObject({ unitId: 'another', departmentId: null });
    expect(answer(inDepartment, { unitId: inDepartment.unitId }).departmentId).toBe(inDepartment.departmentId);
  });
});

describe('firstOpenStep', () => {
  it('is where one left off, and the review in the end', () => {
    expect(firstOpenStep(begun, NOW)).toBe('when');
    expect(firstOpenStep({ ...typical, perpetratorRole: null }, NOW)).toBe('who');
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
      { choice: 'earlier_today', date: '', time: '' },
      ['2026-11-20', null, 'day_only'],
    ],
    [
      'another day with a time is exact',
      { choice: 'other', date: '2026-11-18', time: '13:05' },
      ['2026-11-18', '13:05', 'exact_time'],
    ],
  ] as const)('%s', (_, when, [occurredOn, occurredTime, occurredPrecision]) => {
    expect(occurredOf({ when, begunAt: NOW.toISOString() }, NOW)).toEqual({
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
    expect(toReport(typical, NOW)).toMatchObject({
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
    expect(gaps.map((gap) => toReport({ ...typical, ...gap }, NOW))).toEqual(gaps.map(() => null));
  });

  it('names a colleague only when it happened to a colleague', () => {
    expect(toReport({ ...typical, colleagueId: 'c1' }, NOW)?.affected[0]?.personId).toBeNull();
    expect(toReport({ ...typical, isForColleague: true, colleagueId: 'c1' }, NOW)?.affected[0]?.personId).toBe('c1');
  });
});

describe('toDraft', () => {
  it('keeps a text from the server until the guard has looked through it', () => {
    const written = answer(typical, { description: 'Eleven sparket.' });
    expect(toDraft(written, NOW)).not.toHaveProperty('description');
    expect(toDraft({ ...written, isTextChecked: true }, NOW)).toMatchObject({ description: 'Eleven sparket.' });
  });

  it('can be kept from the first tap', () => {
    expect(toDraft(begun, NOW)).toMatchObject({ theme: 'violence_and_threats', unitId: begun.unitId });
  });
});

describe('answer', () => {
  it('looks through a text again only when it has changed', () => {
    const checked = { ...typical, description: 'a', isTextChecked: true };
    expect(answer(checked, { description: 'a b' }).isTextChecked).toBe(false);
    expect(answer(checked, { description: ' ' }).isTextChecked).toBe(true);
    expect(answer(checked, { wantsContact: 'now' }).isTextChecked).toBe(true);
  });
});
