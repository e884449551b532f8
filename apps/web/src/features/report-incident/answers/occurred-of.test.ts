import { describe, expect, it } from 'vitest';
import { isInFuture, occurredOf, takenUp, whenSaid } from './occurred-of.ts';
import { beginReport } from './report-form.ts';

const EVENING = new Date('2026-11-19T20:00:00Z');
const MORNING = new Date('2026-11-20T07:00:00Z');
const begun = beginReport({ draftId: 'd1', begunAt: EVENING.toISOString(), unitId: 'u1', departmentId: null });
const earlier = { choice: 'earlier_today', date: '', time: '08:00' } as const;

describe('“earlier today”', () => {
  it('is the day it was said, however long the report lies', () => {
    const when = whenSaid(earlier, begun.when, EVENING);
    const later = whenSaid({ ...when, time: '08:30' }, when, MORNING);
    expect(later.date).toBe('2026-11-19');
    expect(occurredOf({ ...begun, when: later })).toEqual({
      occurredOn: '2026-11-19',
      occurredTime: '08:30',
      occurredPrecision: 'exact_time',
    });
  });

  it('said anew is today, also after another day was chosen', () => {
    const other = { choice: 'other', date: '2026-11-02', time: '' } as const;
    expect(whenSaid(earlier, other, MORNING).date).toBe('2026-11-20');
  });

  it('is shown as its day when the report is taken up on a later one, and as it was on the same', () => {
    const form = { ...begun, when: whenSaid(earlier, begun.when, EVENING) };
    expect(takenUp(form, EVENING)).toEqual(form);
    expect(takenUp(form, MORNING).when).toEqual({ choice: 'other', date: '2026-11-19', time: '08:00' });
  });

  it('kept by an earlier version without its day is the day it was begun', () => {
    expect(takenUp({ ...begun, when: earlier }, MORNING).when.date).toBe('2026-11-19');
  });
});

describe('isInFuture', () => {
  it('knows the night the clocks go back', () => {
    const form = { ...begun, when: { choice: 'other', date: '2026-10-25', time: '02:50' } } as const;
    expect(isInFuture(form, new Date('2026-10-25T01:10:00Z'))).toBe(false);
    expect(isInFuture(form, new Date('2026-10-25T00:10:00Z'))).toBe(true);
  });
});
