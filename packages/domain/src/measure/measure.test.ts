import { describe, expect, it } from 'vitest';
import { checkMeasureDue, isOpenMeasure, isOverdueMeasure } from './measure.ts';

const TODAY = '2026-01-15';

describe('isOverdueMeasure', () => {
  it.each([
    ['planned', '2026-01-14', true],
    ['started', '2026-01-14', true],
    ['planned', TODAY, false],
    ['done', '2026-01-14', false],
    ['dropped', '2026-01-14', false],
  ] as const)('%s, due %s: %j', (status, dueOn, expected) =>
    expect(isOverdueMeasure({ status, dueOn }, TODAY)).toBe(expected),
  );
});

describe('isOpenMeasure', () => {
  it.each([
    ['planned', true],
    ['started', true],
    ['done', false],
    ['dropped', false],
  ] as const)('%s: %j', (status, expected) => expect(isOpenMeasure({ status })).toBe(expected));
});

describe('checkMeasureDue', () => {
  it('takes today and later', () => expect(() => checkMeasureDue(TODAY, TODAY)).not.toThrow());
  it('takes a day five years ahead', () => expect(() => checkMeasureDue('2031-01-15', TODAY)).not.toThrow());
  it.each([
    ['2026-01-14', 'measure_due_in_past'],
    ['0026-02-01', 'measure_due_in_past'],
    ['2031-01-17', 'measure_due_too_far'],
    ['9999-12-31', 'measure_due_too_far'],
  ] as const)('refuses %s as %s', (dueOn, code) => {
    expect(() => checkMeasureDue(dueOn, TODAY)).toThrow(expect.objectContaining({ code }));
  });
});
