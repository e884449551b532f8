import { describe, expect, it } from 'vitest';
import { missingIn, questionsOf, stepsOf } from '../report-steps.ts';
import { repeatReport } from './repeat-report.ts';

const NOW = new Date('2026-11-20T09:15:00Z');
const beginning = { draftId: 'd2', begunAt: NOW.toISOString(), unitId: 'u1', departmentId: null };
const me = { personId: 'p1', relation: 'reporter', isMe: true } as const;
const exposed = (personId: string) => ({ personId, relation: 'affected', isMe: personId === 'p1' }) as const;
const earlier = {
  id: 'i1',
  unitId: 'u2',
  departmentId: 'd9',
  location: 'corridor',
  kinds: ['kick'],
  perpetratorRole: 'pupil',
  answers: { ageBand: 'grade_1_4', situation: 'recess', threatLevel: 'direct' },
  hideNameFromSafetyRep: true,
  people: [me, exposed('p1')],
} satisfies Parameters<typeof repeatReport>[1];

describe('repeatReport', () => {
  it('takes the situation from before, and asks what happened and what it did anew', () => {
    const again = repeatReport(beginning, earlier);
    expect(again).toMatchObject({
      continuesIncidentId: 'i1',
      unitId: 'u2',
      location: 'corridor',
      ageBand: 'grade_1_4',
    });
    expect(again).toMatchObject({ physicalInjury: null, psychologicalImpact: null, threatLevel: null, severity: null });
    expect(again).toMatchObject({ isForColleague: false, colleagueId: null });
  });

  it('on behalf of a colleague stays the colleague’s, and is asked', () => {
    const again = repeatReport(beginning, { ...earlier, people: [me, exposed('p2')] });
    expect(again).toMatchObject({ isForColleague: true, colleagueId: 'p2' });
    const asked = stepsOf(again).flatMap((step) => questionsOf({ step, changing: null }));
    expect(asked).toContain('whom');
    expect(missingIn(asked, { ...again, colleagueId: null }, NOW)).toContain('colleague');
  });

  it('of a report that is not one’s own takes what happened, and none of its people', () => {
    const theirs = { ...earlier, people: [{ ...me, personId: 'p2', isMe: false }, exposed('p3')] };
    expect(repeatReport(beginning, theirs)).toMatchObject({
      ...{ kinds: ['kick'], location: 'corridor', isForColleague: false, colleagueId: null },
      hideNameFromSafetyRep: false,
    });
  });

  it('of what a colleague told on one’s behalf is one’s own', () => {
    const told = [{ ...me, personId: 'p2', isMe: false }, exposed('p1')] as const;
    expect(repeatReport(beginning, { ...earlier, people: [...told] })).toMatchObject({ isForColleague: false });
  });
});
